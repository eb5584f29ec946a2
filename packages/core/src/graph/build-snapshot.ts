import { eachInSlices } from '../each-in-slices.ts';
import { searchIndexWork } from '../search/search-index.ts';
import { finishWork, type SlicedWork } from '../sliced-work.ts';
import { sortInSlices } from '../sort-in-slices.ts';
import { CONCEPT_KINDS, type ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import { STATEMENT_KINDS, type StatementKind } from '../vocabulary/statement-kind.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { conceptKeys, sourceKeys } from './concept-keys.ts';
import type { GraphDocument } from './graph-document.ts';
import { groupWork } from './group.ts';
import { layeredMap } from './layered-map.ts';
import { nameKey } from './name-order.ts';
import { mentionKeys } from './references.ts';
import type { Snapshot } from './snapshot.ts';
import { type ConceptPositions, indexStatementsWork, type StatementIndex } from './statement-index.ts';
import { indexSubjectsWork } from './subject-index.ts';
import { subjectsOf } from './subjects-of.ts';

/** The snapshot of a graph document. Two subjects with one id are a defect of whoever made the document: throws. */
export function buildSnapshot(document: GraphDocument): Snapshot {
  return finishWork(buildSnapshotWork(document));
}

/** The same in slices. The document must not change until it is done. */
export function* buildSnapshotWork(document: GraphDocument): SlicedWork<Snapshot> {
  const concepts = yield* sortInSlices(document.concepts, compareById);
  const positions = yield* mapById(concepts, (_, position) => position);
  const statementsById = yield* mapById(document.statements, (statement) => statement);
  const sources = yield* mapById(document.sources, (source) => source);
  const criteria = yield* indexSubjectsWork(document.criteria);
  const rules = yield* indexSubjectsWork(document.rules);
  const contracts = yield* indexSubjectsWork(document.contracts);
  const cases = yield* indexSubjectsWork(document.cases);
  const ruled = [criteria, rules, contracts, cases].map(({ byId }) => byId.base.size);
  refuseRepeatedIds(document, [positions.size, statementsById.size, sources.size, ...ruled]);

  const atPosition = (_: Concept, position: number) => position;
  const ends = { conceptCount: concepts.length, positionOf: (id: string) => positions.get(id) };
  return {
    concepts,
    positions: layeredMap(positions),
    byName: yield* sortByName(concepts),
    bySlug: yield* groupWork(concepts, conceptKeys.bySlug, atPosition),
    byFormerSlug: yield* groupWork(concepts, conceptKeys.byFormerSlug, atPosition),
    byCode: yield* groupWork(concepts, conceptKeys.byCode, atPosition),
    byTerm: yield* groupWork(concepts, conceptKeys.byTerm, atPosition),
    search: yield* searchIndexWork(concepts),
    statements: yield* indexByKind(document.statements, ends),
    statementsById: layeredMap(statementsById),
    sources: layeredMap(sources),
    sourcesBySlug: yield* groupWork(document.sources, sourceKeys, ({ id }) => id),
    criteria,
    rules,
    contracts,
    cases,
    mentionedBy: yield* groupWork(subjectsOf(document), mentionKeys, ({ id }) => id),
  };
}

function compareById(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function* mapById<Item extends { readonly id: string }, Value>(
  items: readonly Item[],
  entry: (item: Item, place: number) => Value,
): SlicedWork<Map<string, Value>> {
  const map = new Map<string, Value>();
  yield* eachInSlices(items, (item, place) => map.set(item.id, entry(item, place)));
  return map;
}

function refuseRepeatedIds(document: GraphDocument, distinct: readonly number[]): void {
  const total = Object.values(document).reduce((sum, { length }) => sum + length, 0);
  if (total === distinct.reduce((sum, size) => sum + size, 0)) return;
  const seen = new Set<string>();
  for (const { id } of subjectsOf(document)) {
    if (seen.has(id)) throw new Error(`Two subjects have the id ${id}.`);
    seen.add(id);
  }
}

function* sortByName(concepts: readonly Concept[]): SlicedWork<Snapshot['byName']> {
  const keys: string[] = [];
  const positions = new Map<ConceptKind, number[]>(CONCEPT_KINDS.map((kind) => [kind, []]));
  yield* eachInSlices(concepts, ({ kind, name }, position) => {
    keys.push(nameKey(name));
    positions.get(kind)?.push(position);
  });
  const byNameThenId = (a: number, b: number) => {
    const [nameA = '', nameB = ''] = [keys[a], keys[b]];
    return nameA < nameB ? -1 : nameA > nameB ? 1 : a - b;
  };
  const sorted: [ConceptKind, Uint32Array][] = [];
  for (const [kind, ofKind] of positions) {
    sorted.push([kind, Uint32Array.from(yield* sortInSlices(ofKind, byNameThenId))]);
  }
  return Object.fromEntries(sorted) as Record<ConceptKind, Uint32Array>;
}

function* indexByKind(
  statements: readonly Statement[],
  ends: ConceptPositions,
): SlicedWork<Snapshot['statements']> {
  const lists = new Map<StatementKind, Statement[]>(STATEMENT_KINDS.map((kind) => [kind, []]));
  yield* eachInSlices(statements, (statement) => lists.get(statement.kind)?.push(statement));
  const indexes: [StatementKind, StatementIndex<StatementKind>][] = [];
  for (const [kind, list] of lists) {
    indexes.push([kind, yield* indexStatementsWork(kind, yield* sortInSlices(list, compareById), ends)]);
  }
  return Object.fromEntries(indexes) as unknown as Snapshot['statements'];
}
