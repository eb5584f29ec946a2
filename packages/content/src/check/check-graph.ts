import { buildSnapshot, validate } from '@symptograph/core';
import type { CompiledPack } from '../compile/compile-pack.ts';
import type { PackFinding } from '../finding.ts';
import { placeFinding } from './place-finding.ts';

/** Core's findings on the graph of a pack, at the file and line that they are about. */
export function checkGraph({ document, spots }: CompiledPack): readonly PackFinding[] {
  return validate(buildSnapshot(document)).flatMap((finding) => placeFinding(finding, spots));
}
