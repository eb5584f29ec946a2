import { subjectTypeOf } from '../ids.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Source } from '../vocabulary/source.ts';
import { STATEMENT_KINDS, type StatementKind } from '../vocabulary/statement-kind.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { edgesAt } from './adjacency.ts';
import { type ConceptIndexName, conceptKeys, sourceKeys } from './concept-keys.ts';
import type { Edit } from './edit.ts';
import type { Subject } from './graph-document.ts';
import { layeredGet, layeredWith } from './layered-map.ts';
import { compareByName } from './name-order.ts';
import { conceptById, subjectById } from './read.ts';
import { mentionKeys } from './references.ts';
import { type Changes, regroup } from './regroup.ts';
import type { Snapshot } from './snapshot.ts';
import { indexStatements, type StatementIndex } from './statement-index.ts';

/**
 * The snapshot after some edits; the given one stays as it is and shares what did not change.
 *
 * Costs what changed plus flat copies of typed arrays, not a rebuild. Later edits of one id win. Removing what is not
 * there changes nothing.
 */
export function applyToSnapshot(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const conceptChanges = changesOf<Concept>(edits, 'CONCEPT');
  const concepts = applyConcepts(snapshot, conceptChanges);
  const statements = changesOf<Statement>(edits, 'STATEMENT');
  const sources = changesOf<Source>(edits, 'SOURCE');
  return {
    ...concepts,
    statements: applyStatements(snapshot, concepts, statements),
    statementsById: layeredWith(snapshot.statementsById, statements),
    sources: layeredWith(snapshot.sources, sources),
    sourcesBySlug: regroup(
      {
        groups: snapshot.sourcesBySlug,
        before: (id) => layeredGet(snapshot.sources, id),
        keysOf: sourceKeys,
        memberOf: (id) => id,
      },
      sources,
    ),
    mentionedBy: regroup(
      {
        groups: snapshot.mentionedBy,
        before: (id) => subjectById(snapshot, id),
        keysOf: mentionKeys,
        memberOf: (id) => id,
      },
      new Map<string, Subject | undefined>([...conceptChanges, ...statements]),
    ),
  };
}

type ConceptPart = Omit<
  Snapshot,
  'statements' | 'statementsById' | 'sources' | 'sourcesBySlug' | 'mentionedBy'
>;

function changesOf<Value extends Subject>(
  edits: readonly Edit[],
  type: ReturnType<typeof subjectTypeOf>,
): Changes<Value> {
  const changes = new Map<string, Value | undefined>();
  for (const edit of edits) {
    const id = edit.type === 'put' ? edit.subject.id : edit.id;
    if (subjectTypeOf(id) === type)
      changes.set(id, edit.type === 'put' ? (edit.subject as Value) : undefined);
  }
  return changes;
}

function applyConcepts(snapshot: Snapshot, changes: Changes<Concept>): ConceptPart {
  if (changes.size === 0) return snapshot;
  const concepts = snapshot.concepts.slice();
  const moved = new Map<string, number | undefined>();
  const positionOf = (id: string) => moved.get(id) ?? layeredGet(snapshot.positions, id);
  for (const [id, concept] of changes) {
    const position = layeredGet(snapshot.positions, id);
    if (position !== undefined) concepts[position] = concept;
    else if (concept) concepts.push(concept);
    if (!concept) moved.set(id, undefined);
    else if (position === undefined) moved.set(id, concepts.length - 1);
  }
  const regrouped = (index: ConceptIndexName) =>
    regroup(
      {
        groups: snapshot[index],
        before: (id) => conceptById(snapshot, id),
        keysOf: conceptKeys[index],
        memberOf: (id) => positionOf(id) ?? -1,
      },
      changes,
    );
  return {
    concepts,
    positions: layeredWith(snapshot.positions, moved),
    byName: resort(snapshot, concepts, changes, positionOf),
    bySlug: regrouped('bySlug'),
    byFormerSlug: regrouped('byFormerSlug'),
    byCode: regrouped('byCode'),
    byTerm: regrouped('byTerm'),
  };
}

/** Takes changed concepts out of their kind's order by name and puts the new ones in at their place. */
function resort(
  snapshot: Snapshot,
  concepts: readonly (Concept | undefined)[],
  changes: Changes<Concept>,
  positionOf: (id: string) => number | undefined,
): Snapshot['byName'] {
  const byName: Record<ConceptKind, Uint32Array> = { ...snapshot.byName };
  const touched = new Set([...changes.keys()].map((id) => layeredGet(snapshot.positions, id)));
  const kinds = new Set<ConceptKind>();
  for (const position of touched) {
    const old = position === undefined ? undefined : snapshot.concepts[position];
    if (old) kinds.add(old.kind);
  }
  const added = [...changes.values()].filter((concept) => concept !== undefined).sort(compareByName);
  for (const concept of added) kinds.add(concept.kind);
  for (const kind of kinds) {
    const stay = byName[kind].filter((position) => !touched.has(position));
    const enter = added.filter((concept) => concept.kind === kind);
    byName[kind] = mergeByName(stay, enter, concepts, positionOf);
  }
  return byName;
}

function mergeByName(
  stay: Uint32Array,
  enter: readonly Concept[],
  concepts: readonly (Concept | undefined)[],
  positionOf: (id: string) => number | undefined,
): Uint32Array {
  const merged = new Uint32Array(stay.length + enter.length);
  let [from, to] = [0, 0];
  for (const concept of enter) {
    let [low, high] = [from, stay.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = concepts[stay[middle] ?? 0];
      if (other && compareByName(other, concept) < 0) low = middle + 1;
      else high = middle;
    }
    merged.set(stay.subarray(from, low), to);
    to += low - from;
    merged[to] = positionOf(concept.id) ?? 0;
    to += 1;
    from = low;
  }
  merged.set(stay.subarray(from), to);
  return merged;
}

function applyStatements(
  snapshot: Snapshot,
  concepts: ConceptPart,
  changes: Changes<Statement>,
): Snapshot['statements'] {
  const touched = touchedKinds(snapshot, concepts, changes);
  if (touched.size === 0) return snapshot.statements;
  const positionOf = (id: string) => layeredGet(concepts.positions, id);
  const indexes: Record<StatementKind, StatementIndex<StatementKind>> = { ...snapshot.statements };
  for (const kind of touched) {
    const list = mergeById(snapshot.statements[kind].list, changes, kind);
    indexes[kind] = indexStatements(list, concepts.concepts.length, positionOf);
  }
  return indexes as unknown as Snapshot['statements'];
}

/** Kinds that gain or lose statements, or one of whose statements gains or loses an end. */
function touchedKinds(
  snapshot: Snapshot,
  concepts: ConceptPart,
  changes: Changes<Statement>,
): ReadonlySet<StatementKind> {
  const kinds = new Set<StatementKind>();
  for (const [id, statement] of changes) {
    const old = layeredGet(snapshot.statementsById, id);
    if (old) kinds.add(old.kind);
    if (statement) kinds.add(statement.kind);
  }
  if (concepts.positions === snapshot.positions) return kinds;
  const gained = concepts.concepts.length > snapshot.concepts.length;
  const lost = snapshot.concepts.flatMap((concept, position) =>
    concept && !concepts.concepts[position] ? [position] : [],
  );
  for (const kind of STATEMENT_KINDS) {
    const index = snapshot.statements[kind];
    const losesEnd = lost.some(
      (position) => edgesAt(index.out, position).length + edgesAt(index.in, position).length > 0,
    );
    if (losesEnd || (gained && index.dangling)) kinds.add(kind);
  }
  return kinds;
}

/** The kind's statements after the changes, sorted by id. */
function mergeById(
  list: readonly Statement[],
  changes: Changes<Statement>,
  kind: StatementKind,
): readonly Statement[] {
  const added = [...changes.values()]
    .filter((statement) => statement?.kind === kind)
    .sort((a, b) => (a && b && a.id < b.id ? -1 : 1));
  const merged: Statement[] = [];
  let next = 0;
  for (const statement of list) {
    for (let enter = added[next]; enter && enter.id < statement.id; enter = added[next]) {
      merged.push(enter);
      next += 1;
    }
    if (!changes.has(statement.id)) merged.push(statement);
  }
  for (const enter of added.slice(next)) if (enter) merged.push(enter);
  return merged;
}
