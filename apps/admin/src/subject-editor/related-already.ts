import { type Statement, type Subject, situationOf, statementKinds } from '@symptograph/core';
import type { RelationOption } from './relation-options.ts';

/** A way to relate two concepts, with which of them. */
interface Relation {
  readonly option: RelationOption;
  readonly conceptId: string;
  readonly otherId: string;
}

/** The statements that relate two concepts in one way already, each in a situation of its own. */
export function relatedAlready(
  subjects: Iterable<Subject>,
  { option, conceptId, otherId }: Relation,
): readonly Statement[] {
  const ends = option.isSubject ? [conceptId, otherId] : [otherId, conceptId];
  return statementsIn(subjects).filter((each) => each.kind === option.kind && isBetween(each, ends));
}

/** The statement that says the same as another of the same situation; undefined when it is the only one. */
export function repeatedBy(statement: Statement, subjects: Iterable<Subject>): Statement | undefined {
  const { id, kind, negated, subject, object } = statement;
  const alike = statementsIn(subjects).filter(
    (each) =>
      each.id !== id && each.kind === kind && each.negated === negated && isBetween(each, [subject, object]),
  );
  if (alike.length === 0) return undefined;
  const situation = situationOf(statement);
  return alike.find((each) => situationOf(each) === situation);
}

function isBetween(
  { kind, subject, object }: Statement,
  [from, to]: readonly (string | undefined)[],
): boolean {
  if (subject === from && object === to) return true;
  return statementKinds[kind].symmetric && subject === to && object === from;
}

function statementsIn(subjects: Iterable<Subject>): readonly Statement[] {
  return [...subjects].filter((each): each is Statement => 'object' in each);
}
