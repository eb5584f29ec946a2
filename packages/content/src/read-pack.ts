import type { GraphDocument } from '@symptograph/core';
import { checkGraph } from './check/check-graph.ts';
import { checkParagraphs } from './check/check-paragraphs.ts';
import type { Citation } from './compile/compile-context.ts';
import { type CompiledPack, compilePack } from './compile/compile-pack.ts';
import type { OutlinedSource } from './compile/compile-sources.ts';
import { hasErrors, inReadingOrder, type PackFinding } from './finding.ts';
import { readPackFiles } from './read/read-pack-files.ts';
import type { PackInfo } from './shape/pack-file-shape.ts';

/** A pack that loads. */
export interface Pack extends PackInfo {
  /** Its sources with the outlines of their texts. */
  readonly sources: readonly OutlinedSource[];
  /** Which paragraph of which source each subject cites. */
  readonly citations: readonly Citation[];
}

/** What reading a pack's folder gives. */
export interface PackReading {
  /** What the pack says of itself; undefined when a finding is an error. */
  readonly pack: Pack | undefined;
  /** The whole graph of the pack; undefined when a finding is an error. */
  readonly document: GraphDocument | undefined;
  /** Everything that is wrong, in reading order. The graph itself is checked once every file is well-formed. */
  readonly findings: readonly PackFinding[];
}

/** Reads, compiles and checks the pack in a folder. Throws when the folder cannot be read. */
export async function readPack(folder: string): Promise<PackReading> {
  const compiled = compilePack(folder, await readPackFiles(folder));
  const findings = inReadingOrder([...compiled.findings, ...checkMeaning(compiled)]);
  if (!compiled.info || hasErrors(findings)) return { pack: undefined, document: undefined, findings };
  const pack = { ...compiled.info, sources: [...compiled.sources.values()], citations: compiled.citations };
  return { pack, document: compiled.document, findings };
}

/** Only missing ids leave the graph whole: anything else would make good statements look wrong. */
function checkMeaning(compiled: CompiledPack): readonly PackFinding[] {
  const isWhole = compiled.findings.every(({ code }) => code === 'MISSING_ID');
  return isWhole ? [...checkParagraphs(compiled), ...checkGraph(compiled)] : [];
}
