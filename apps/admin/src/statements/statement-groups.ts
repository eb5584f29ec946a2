import { type StatementKind, statementKinds } from '@symptograph/core';
import type { ConceptLinkFragment, StatementViewFragment } from '../api/generated/graphql.ts';
import { groupedBy } from '../grouped-by.ts';
import { STATEMENT_HEADINGS } from './statement-headings.ts';

type Direction = 'out' | 'in';

/** All that a page's concept has to do with one other concept in one way. */
export interface StatementEntry {
  readonly other: ConceptLinkFragment;
  readonly statements: readonly StatementViewFragment[];
}

/** The statements of a concept that say the same kind of thing in the same direction. */
export interface StatementGroup {
  /** Anchor of the group on the page: `has-symptom`, `has-symptom-of`. */
  readonly id: string;
  readonly heading: string;
  readonly holds: readonly StatementEntry[];
  /** What is stated not to hold. */
  readonly negated: readonly StatementEntry[];
  /** How a negated statement of the group reads: "does not have the symptom". */
  readonly negatedLabel: string;
}

/** The statements that touch a concept, in groups in the order in which a reader asks for them. */
export function statementGroups(
  conceptId: string,
  statements: readonly StatementViewFragment[],
): readonly StatementGroup[] {
  const groups = groupedBy(
    statements,
    (statement) => `${statement.kind} ${directionOf(conceptId, statement)}`,
  );
  return STATEMENT_HEADINGS.flatMap(({ kind, ...headings }) =>
    (['out', 'in'] as const).flatMap((direction) => {
      const found = groups.get(`${kind} ${direction}`) ?? [];
      return found.length === 0
        ? []
        : group({ kind, direction, heading: headings[direction], conceptId, found });
    }),
  );
}

/** Where a group stands on its concept's page: the fragment of the address. */
export function groupAnchor(kind: StatementKind, direction: Direction): string {
  const anchor = kind.toLowerCase().replaceAll('_', '-');
  return direction === 'out' ? anchor : `${anchor}-of`;
}

interface Found {
  readonly kind: StatementKind;
  readonly direction: Direction;
  readonly heading: string;
  readonly conceptId: string;
  readonly found: readonly StatementViewFragment[];
}

function group({ kind, direction, heading, conceptId, found }: Found): StatementGroup {
  return {
    id: groupAnchor(kind, direction),
    heading,
    holds: entries(
      conceptId,
      found.filter(({ negated }) => !negated),
    ),
    negated: entries(
      conceptId,
      found.filter(({ negated }) => negated),
    ),
    negatedLabel: statementKinds[kind].negatedLabel,
  };
}

function entries(conceptId: string, statements: readonly StatementViewFragment[]): readonly StatementEntry[] {
  const other = (statement: StatementViewFragment) =>
    statement.subject.id === conceptId ? statement.object : statement.subject;
  return [...groupedBy(statements, (statement) => other(statement).id).values()].flatMap((same) =>
    same[0] ? [{ other: other(same[0]), statements: same }] : [],
  );
}

function directionOf(conceptId: string, { kind, subject }: StatementViewFragment): Direction {
  return statementKinds[kind].symmetric || subject.id === conceptId ? 'out' : 'in';
}
