import { CONCEPT_KINDS, type ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import { STATEMENT_KINDS, type StatementKind } from '../vocabulary/statement-kind.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { type ConceptIndexName, conceptKeys, sourceKeys } from './concept-keys.ts';
import type { GraphDocument } from './graph-document.ts';
import { addToGroups } from './group.ts';
import { type LayeredMap, layeredMap } from './layered-map.ts';
import { nameKey } from './name-order.ts';
import { mentionKeys } from './references.ts';
import type { Snapshot } from './snapshot.ts';
import { indexStatements, type StatementIndex } from './statement-index.ts';

/**
 * The snapshot of a graph document. Two subjects with one id are a defect of whoever made the document: throws.
 */
export function buildSnapshot(document: GraphDocument): Snapshot {
  const concepts = document.concepts.toSorted(compareById);
  const positions = new Map(concepts.map((concept, position) => [concept.id, position]));
  const statementsById = new Map(document.statements.map((statement) => [statement.id, statement]));
  const sources = new Map(document.sources.map((source) => [source.id, source]));
  refuseRepeatedIds(document, positions.size + statementsById.size + sources.size);

  const sourcesBySlug = new Map<string, string[]>();
  for (const source of sources.values()) addToGroups(sourcesBySlug, sourceKeys(source), source.id);
  const mentionedBy = new Map<string, string[]>();
  for (const subject of [...concepts, ...document.statements])
    addToGroups(mentionedBy, mentionKeys(subject), subject.id);
  return {
    concepts,
    positions: layeredMap(positions),
    byName: sortByName(concepts),
    bySlug: groupConcepts(concepts, 'bySlug'),
    byFormerSlug: groupConcepts(concepts, 'byFormerSlug'),
    byCode: groupConcepts(concepts, 'byCode'),
    byTerm: groupConcepts(concepts, 'byTerm'),
    statements: indexByKind(document.statements, concepts.length, (id) => positions.get(id)),
    statementsById: layeredMap(statementsById),
    sources: layeredMap(sources),
    sourcesBySlug: layeredMap(sourcesBySlug),
    mentionedBy: layeredMap(mentionedBy),
  };
}

function compareById(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function refuseRepeatedIds(document: GraphDocument, distinct: number): void {
  const all = [...document.concepts, ...document.statements, ...document.sources];
  if (all.length === distinct) return;
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id)) throw new Error(`Two subjects have the id ${id}.`);
    seen.add(id);
  }
}

function sortByName(concepts: readonly Concept[]): Record<ConceptKind, Uint32Array> {
  const keys = concepts.map(({ name }) => nameKey(name));
  const byNameThenId = (a: number, b: number) => {
    const [nameA = '', nameB = ''] = [keys[a], keys[b]];
    return nameA < nameB ? -1 : nameA > nameB ? 1 : a - b;
  };
  const ofKind = (kind: ConceptKind) =>
    Uint32Array.from(
      concepts.flatMap((concept, position) => (concept.kind === kind ? [position] : [])).sort(byNameThenId),
    );
  return Object.fromEntries(CONCEPT_KINDS.map((kind) => [kind, ofKind(kind)])) as Record<
    ConceptKind,
    Uint32Array
  >;
}

function groupConcepts(
  concepts: readonly Concept[],
  index: ConceptIndexName,
): LayeredMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  concepts.forEach((concept, position) => {
    addToGroups(groups, conceptKeys[index](concept), position);
  });
  return layeredMap(groups);
}

function indexByKind(
  statements: readonly Statement[],
  conceptCount: number,
  positionOf: (id: string) => number | undefined,
): Snapshot['statements'] {
  const lists = new Map<StatementKind, Statement[]>(STATEMENT_KINDS.map((kind) => [kind, []]));
  for (const statement of statements) lists.get(statement.kind)?.push(statement);
  const indexes = STATEMENT_KINDS.map((kind): [StatementKind, StatementIndex<StatementKind>] => [
    kind,
    indexStatements(kind, (lists.get(kind) ?? []).sort(compareById), { conceptCount, positionOf }),
  ]);
  return Object.fromEntries(indexes) as unknown as Snapshot['statements'];
}
