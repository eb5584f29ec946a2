import type { Concept, GraphDocument, Statement } from '@symptograph/core';
import type { PackFinding } from '../finding.ts';
import type { Spot } from '../read/spot.ts';
import type { YamlFile } from '../read/yaml-file.ts';
import type { PackInfo } from '../shape/pack-file-shape.ts';
import { type CheckedFile, checkFiles } from './checked-file.ts';
import { compileConcept } from './compile-concept.ts';
import type { Citation, CompileContext } from './compile-context.ts';
import { compileInfo } from './compile-info.ts';
import { compileRules } from './compile-rules.ts';
import { compileSources, type OutlinedSource } from './compile-sources.ts';
import { openIdBook } from './id-book.ts';
import { indexConcepts } from './index-concepts.ts';
import { indexRules, type NamedRule } from './index-rules.ts';

/** A pack in core's shape, as far as it could be made out, with everything that is wrong with it. */
export interface CompiledPack {
  readonly info: PackInfo | undefined;
  readonly document: GraphDocument;
  readonly sources: ReadonlyMap<string, OutlinedSource>;
  readonly citations: readonly Citation[];
  /** Where each subject stands, by id. */
  readonly spots: ReadonlyMap<string, Spot>;
  readonly findings: readonly PackFinding[];
}

/** Compiles the files of a pack's folder. An id that is missing has a stand-in in the document, and a finding. */
export function compilePack(folder: string, yamlFiles: readonly YamlFile[]): CompiledPack {
  const files = checkFiles(yamlFiles);
  const findings = files.flatMap((checked) => [...checked.file.findings, ...checked.findings]);
  const report = (finding: PackFinding) => findings.push(finding);
  const ids = openIdBook(report);
  const sources = compileSources(files, ids, report);
  const info = compileInfo({ folder, files, sources }, report);
  const citations: Citation[] = [];
  const concepts = indexConcepts(files, ids, report);
  const named = indexRules(files, ids, report);
  const context: CompileContext = {
    concepts,
    criteria: idsOfCriteria(named),
    sources,
    defaultSource: info && sources.has(info.source) ? info.source : undefined,
    language: info?.language ?? 'en',
    licence: info?.licence,
    ids,
    report,
    cite: (citation) => citations.push(citation),
  };
  const { spots, ...knowledge } = compileSubjects(files, context);
  const rules = compileRules(named, files, context);
  ids.reportMissing();
  const packSources = [...sources.values()].map(({ source }) => source);
  const document: GraphDocument = { ...knowledge, ...rules, sources: packSources };
  const otherSpots = [
    ...[...sources.values()].map(({ source, spot }) => [source.id, spot] as const),
    ...named.map(({ id, spot }) => [id, spot] as const),
  ];
  return { info, document, sources, citations, spots: new Map([...spots, ...otherSpots]), findings };
}

function idsOfCriteria(named: readonly NamedRule[]): ReadonlyMap<string, string> {
  return new Map(named.filter(({ key }) => key === 'criteria').map(({ slug, id }) => [slug, id]));
}

function compileSubjects(files: readonly CheckedFile[], context: CompileContext) {
  const concepts: Concept[] = [];
  const statements: Statement[] = [];
  const spots = new Map<string, Spot>();
  for (const named of [...context.concepts.values()].flat()) {
    const checked = files.find(({ file }) => file === named.spot.file);
    const compiled = checked && compileConcept(named, checked, context);
    spots.set(named.id, named.spot);
    if (compiled?.concept) concepts.push(compiled.concept.subject);
    for (const { subject, spot } of compiled?.statements ?? []) {
      statements.push(subject);
      spots.set(subject.id, spot);
    }
  }
  return { concepts, statements, spots };
}
