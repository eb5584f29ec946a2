import type { YamlFile } from '../read/yaml-file.ts';
import { checkShape, type ShapeCheck } from '../shape/shape-findings.ts';

/** A file of a pack and which of its parts are well-formed. */
export interface CheckedFile extends ShapeCheck {
  readonly file: YamlFile;
}

/** Checks the shape of each file. */
export function checkFiles(files: readonly YamlFile[]): readonly CheckedFile[] {
  return files.map((file) => ({ file, ...checkShape(file) }));
}
