import { CONCEPT_KINDS, type ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept, ConceptOf } from '../vocabulary/concepts/concept.ts';
import type { Source } from '../vocabulary/source.ts';
import { STATEMENT_KINDS, type StatementKind } from '../vocabulary/statement-kind.ts';
import type { Statement, StatementOf } from '../vocabulary/statements/statement.ts';
import { edgesAt } from './adjacency.ts';
import type { Subject } from './graph-document.ts';
import { layeredEntries, layeredGet } from './layered-map.ts';
import { type Snapshot, slugKey } from './snapshot.ts';
import type { StatementIndex } from './statement-index.ts';

/** The concept with an id, deprecated ones too, or undefined. */
export function conceptById(snapshot: Snapshot, id: string): Concept | undefined {
  const position = layeredGet(snapshot.positions, id);
  return position === undefined ? undefined : snapshot.concepts[position];
}

/** Where the concept with an id stands in the snapshot, or undefined. */
export function positionOf(snapshot: Snapshot, id: string): number | undefined {
  return layeredGet(snapshot.positions, id);
}

/** The statement with an id, or undefined. */
export function statementById(snapshot: Snapshot, id: string): Statement | undefined {
  return layeredGet(snapshot.statementsById, id);
}

/** The source with an id, or undefined. */
export function sourceById(snapshot: Snapshot, id: string): Source | undefined {
  return layeredGet(snapshot.sources, id);
}

/** The subject with an id, of whatever type, or undefined. */
export function subjectById(snapshot: Snapshot, id: string): Subject | undefined {
  return (
    conceptById(snapshot, id) ??
    statementById(snapshot, id) ??
    sourceById(snapshot, id) ??
    ruledById(snapshot, id)
  );
}

function ruledById({ criteria, rules, contracts, cases }: Snapshot, id: string): Subject | undefined {
  return (
    layeredGet(rules.byId, id) ??
    layeredGet(criteria.byId, id) ??
    layeredGet(contracts.byId, id) ??
    layeredGet(cases.byId, id)
  );
}

/** The source with a slug, or undefined. */
export function sourceBySlug(snapshot: Snapshot, slug: string): Source | undefined {
  const [id] = layeredGet(snapshot.sourcesBySlug, slug) ?? [];
  return id === undefined ? undefined : sourceById(snapshot, id);
}

/** All sources, by title, then id. */
export function allSources(snapshot: Snapshot): readonly Source[] {
  const sources = [...layeredEntries(snapshot.sources)].map(([, source]) => source);
  return sources.sort((a, b) => (a.title === b.title ? (a.id < b.id ? -1 : 1) : a.title < b.title ? -1 : 1));
}

/** The concepts of some kinds (all when omitted), each kind by name, then id, in the order of the kinds. */
export function* conceptsOfKinds<Kind extends ConceptKind>(
  snapshot: Snapshot,
  kinds?: readonly Kind[],
): Generator<ConceptOf<Kind>> {
  const wanted: readonly ConceptKind[] = kinds ?? CONCEPT_KINDS;
  for (const kind of wanted) {
    for (const position of snapshot.byName[kind]) {
      const concept = snapshot.concepts[position];
      if (concept) yield concept as ConceptOf<Kind>;
    }
  }
}

/** The concepts that have a slug within a kind: one in a valid graph. */
export function conceptsBySlug(snapshot: Snapshot, kind: ConceptKind, slug: string): readonly Concept[] {
  return atPositions(snapshot, layeredGet(snapshot.bySlug, slugKey(kind, slug)) ?? []);
}

/** The concepts at some positions, holes left out. */
export function atPositions(snapshot: Snapshot, positions: readonly number[]): readonly Concept[] {
  return positions.flatMap((position) => snapshot.concepts[position] ?? []);
}

/** All statements of a kind, by id. */
export function statementsOfKind<Kind extends StatementKind>(
  snapshot: Snapshot,
  kind: Kind,
): readonly StatementOf<Kind>[] {
  return indexOf(snapshot, kind).list;
}

/** All statements of some kinds (all when omitted), each kind by id. */
export function* allStatements(
  snapshot: Snapshot,
  kinds: readonly StatementKind[] = STATEMENT_KINDS,
): Generator<Statement> {
  for (const kind of kinds) yield* statementsOfKind(snapshot, kind);
}

/** Statements of a kind whose subject is the concept, by id, negated ones too. */
export function statementsFrom<Kind extends StatementKind>(
  snapshot: Snapshot,
  conceptId: string,
  kind: Kind,
): readonly StatementOf<Kind>[] {
  return statementsAt(snapshot, conceptId, kind, 'out');
}

/** Statements of a kind whose object is the concept, by id, negated ones too. */
export function statementsTo<Kind extends StatementKind>(
  snapshot: Snapshot,
  conceptId: string,
  kind: Kind,
): readonly StatementOf<Kind>[] {
  return statementsAt(snapshot, conceptId, kind, 'in');
}

/**
 * Statements of a kind from one concept to another, by id, negated ones too. Costs the shorter of the two rows, so that
 * asking for every statement of a hub stays cheap.
 */
export function statementsBetween<Kind extends StatementKind>(
  snapshot: Snapshot,
  kind: Kind,
  ends: { readonly subject: string; readonly object: string },
): readonly StatementOf<Kind>[] {
  const subject = layeredGet(snapshot.positions, ends.subject);
  const object = layeredGet(snapshot.positions, ends.object);
  if (subject === undefined || object === undefined) return [];
  const index = indexOf(snapshot, kind);
  const [out, into] = [edgesAt(index.out, subject), edgesAt(index.in, object)];
  const found: StatementOf<Kind>[] = [];
  for (const edge of out.length < into.length ? out : into) {
    const statement = index.list[edge];
    if (statement?.subject === ends.subject && statement.object === ends.object) found.push(statement);
  }
  return found;
}

/**
 * Ids of the subjects that name a concept, a source or a criterion otherwise than as a statement's end (qualifiers, doses,
 * results, replacements, evidence, conditions and conclusions of rules, cases), in no particular order.
 */
export function subjectsMentioning(snapshot: Snapshot, id: string): readonly string[] {
  return layeredGet(snapshot.mentionedBy, id) ?? [];
}

/** How many statements touch the concept, in both directions, negated ones too. */
export function degree(snapshot: Snapshot, conceptId: string): number {
  const position = layeredGet(snapshot.positions, conceptId);
  if (position === undefined) return 0;
  let count = 0;
  for (const kind of STATEMENT_KINDS) {
    const index = snapshot.statements[kind];
    count += edgesAt(index.out, position).length + edgesAt(index.in, position).length;
  }
  return count;
}

function statementsAt<Kind extends StatementKind>(
  snapshot: Snapshot,
  conceptId: string,
  kind: Kind,
  end: 'out' | 'in',
): readonly StatementOf<Kind>[] {
  const position = layeredGet(snapshot.positions, conceptId);
  if (position === undefined) return [];
  const index = indexOf(snapshot, kind);
  const found: StatementOf<Kind>[] = [];
  for (const edge of edgesAt(index[end], position)) {
    const statement = index.list[edge];
    if (statement) found.push(statement);
  }
  return found;
}

function indexOf<Kind extends StatementKind>(snapshot: Snapshot, kind: Kind): StatementIndex<Kind> {
  return snapshot.statements[kind] as unknown as StatementIndex<Kind>;
}

/** All statements that touch the concept, at either end, negated ones too; one that joins it to itself comes twice. */
export function* statementsOfConcept(snapshot: Snapshot, conceptId: string): Generator<Statement> {
  const position = layeredGet(snapshot.positions, conceptId);
  if (position === undefined) return;
  for (const kind of STATEMENT_KINDS) {
    const index = snapshot.statements[kind];
    for (const row of [edgesAt(index.out, position), edgesAt(index.in, position)]) {
      for (const edge of row) {
        const statement = index.list[edge];
        if (statement) yield statement;
      }
    }
  }
}
