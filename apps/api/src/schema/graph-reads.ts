import {
  type Concept,
  type ConceptKind,
  type ConceptOf,
  conceptById,
  type Direction,
  neighbours,
  STATEMENT_KINDS,
  type Statement,
  type StatementKind,
  type StatementOf,
  statementById,
  subjectsMentioning,
  touchingStatements,
} from '@symptograph/core';
import type { ReadContext } from '../read-context.ts';

/** The concept with an id that published data names. Throws when there is none, as in no published graph. */
export function conceptNamed({ graph }: ReadContext, id: string): Concept {
  const concept = conceptById(graph.snapshot, id);
  if (!concept) throw new Error(`Concept ${id} is missing from release ${graph.release.number}.`);
  return concept;
}

/** The concept with an id, when it is of a kind, or null. */
export function conceptIfKind<Kind extends ConceptKind>(
  context: ReadContext,
  kind: Kind,
  id: string,
): ConceptOf<Kind> | null {
  const concept = conceptNamed(context, id);
  return concept.kind === kind ? (concept as ConceptOf<Kind>) : null;
}

/** The concept with an id, which must be of a kind. Throws when it is not, as in no published graph. */
export function conceptOfKind<Kind extends ConceptKind>(
  context: ReadContext,
  kind: Kind,
  id: string,
): ConceptOf<Kind> {
  const concept = conceptIfKind(context, kind, id);
  if (!concept) throw new Error(`Concept ${id} is not a ${kind}.`);
  return concept;
}

/** The concepts with some ids, all of a kind; none when there are no ids. */
export function conceptsOfKind<Kind extends ConceptKind>(
  context: ReadContext,
  kind: Kind,
  ids: readonly string[] | undefined,
): readonly ConceptOf<Kind>[] {
  return (ids ?? []).map((id) => conceptOfKind(context, kind, id));
}

/** Which way to go from a concept, along which statements. */
interface Way {
  readonly kind: StatementKind;
  readonly direction: Direction;
}

/** The concepts that statements of a kind lead to, each once, negated statements left out. */
export function relatedConcepts(
  { graph }: ReadContext,
  { id }: Concept,
  { kind, direction }: Way,
): readonly Concept[] {
  const found = new Set<Concept>();
  for (const { concept } of neighbours(graph.snapshot, id, { kinds: [kind], direction })) found.add(concept);
  return [...found];
}

/** The concepts of one kind that statements lead to, each once, negated statements left out. */
export function relatedOfKind<Kind extends ConceptKind>(
  context: ReadContext,
  concept: Concept,
  { to, ...way }: Way & { readonly to: Kind },
): readonly ConceptOf<Kind>[] {
  return relatedConcepts(context, concept, way).filter(
    (related): related is ConceptOf<Kind> => related.kind === to,
  );
}

/** Statements of some kinds from or to a concept, negated ones left out. */
export function assertedStatements<Kind extends StatementKind>(
  { graph }: ReadContext,
  { id }: Concept,
  { kinds, direction }: { readonly kinds: readonly Kind[]; readonly direction: Direction },
): readonly StatementOf<Kind>[] {
  const found: Statement[] = [];
  for (const statement of touchingStatements(graph.snapshot, id, { kinds, direction })) {
    if (!statement.negated) found.push(statement);
  }
  return found as readonly Statement[] as readonly StatementOf<Kind>[];
}

/** The statements that name a concept otherwise than as an end, negated ones too: by kind, then by id. */
export function mentioningStatements({ graph }: ReadContext, { id }: Concept): readonly Statement[] {
  const found = subjectsMentioning(graph.snapshot, id).flatMap(
    (subject) => statementById(graph.snapshot, subject) ?? [],
  );
  const place = ({ kind }: Statement) => STATEMENT_KINDS.indexOf(kind);
  return found.sort((one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1));
}
