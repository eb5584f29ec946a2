import { conceptById, statementsFrom, statementsTo } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { StatementKind } from '../../vocabulary/statement-kind.ts';
import { STATEMENT_KINDS } from '../../vocabulary/statement-kind.ts';
import { statementKinds } from '../../vocabulary/statements/statement.ts';

/** Kinds that can join a condition to a condition. */
const CONDITION_TO_CONDITION: readonly StatementKind[] = STATEMENT_KINDS.filter((kind) =>
  statementKinds[kind].ends.some(({ subject, object }) => subject === 'CONDITION' && object === 'CONDITION'),
);

/** Ids of the conditions one non-negated statement away, whichever way round. */
export function* relatedConditions(snapshot: Snapshot, conditionId: string): Generator<string> {
  for (const kind of CONDITION_TO_CONDITION) {
    for (const { object, negated } of statementsFrom(snapshot, conditionId, kind)) {
      if (!negated && isCondition(snapshot, object)) yield object;
    }
    for (const { subject, negated } of statementsTo(snapshot, conditionId, kind)) {
      if (!negated && isCondition(snapshot, subject)) yield subject;
    }
  }
}

/**
 * The conditions that a condition is related to by however many steps, itself included, when none of them has a
 * symptom; undefined when one has, or when the id names no condition.
 */
export function relatedWithoutSymptom(
  snapshot: Snapshot,
  conditionId: string,
): ReadonlySet<string> | undefined {
  if (!isCondition(snapshot, conditionId)) return undefined;
  const known = answersFor(snapshot);
  const related = new Set([conditionId]);
  for (const id of related) {
    const answer = known.get(id);
    if (answer) return settle(known, related, answer);
    if (hasSymptom(snapshot, id)) return settle(known, related, 'HAS_SYMPTOM');
    for (const other of relatedConditions(snapshot, id)) related.add(other);
  }
  return settle(known, related, related);
}

/** What is known of all conditions that are related to each other: the answer is the same for each. */
type Answer = ReadonlySet<string> | 'HAS_SYMPTOM';

/**
 * Answers found so far in each snapshot: without them a full run over many related conditions without a symptom would
 * walk all of them for each.
 */
const answers = new WeakMap<Snapshot, Map<string, Answer>>();

function answersFor(snapshot: Snapshot): Map<string, Answer> {
  const known = answers.get(snapshot) ?? new Map<string, Answer>();
  answers.set(snapshot, known);
  return known;
}

function settle(
  known: Map<string, Answer>,
  related: ReadonlySet<string>,
  answer: Answer,
): ReadonlySet<string> | undefined {
  for (const id of related) known.set(id, answer);
  return answer === 'HAS_SYMPTOM' ? undefined : answer;
}

function hasSymptom(snapshot: Snapshot, conditionId: string): boolean {
  return statementsFrom(snapshot, conditionId, 'HAS_SYMPTOM').some(({ negated }) => !negated);
}

function isCondition(snapshot: Snapshot, id: string): boolean {
  return conceptById(snapshot, id)?.kind === 'CONDITION';
}
