import type { YamlFile } from './yaml-file.ts';

/** Keys and list positions that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** A value in a file, which need not exist. */
export interface Spot {
  readonly file: YamlFile;
  readonly path: Path;
}

/** The spot some steps below another one. */
export function under(spot: Spot, ...steps: Path): Spot {
  return { file: spot.file, path: [...spot.path, ...steps] };
}
