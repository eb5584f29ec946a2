import { conceptById, conceptsOfKinds, statementsFrom } from '../../../graph/read.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { maxUrgencyOf } from '../../../selection/max-urgency-of.ts';
import { rulesMentioning } from '../../../selection/rules-mentioning.ts';
import { meaningAbove } from '../../../traversal/meaning-above.ts';
import type { Condition } from '../../../vocabulary/concepts/condition.ts';
import type { StatementKind } from '../../../vocabulary/statement-kind.ts';
import { levelConcern } from './concern.ts';
import { aGap, type Gap, type GapReason } from './gap.ts';

const WANTED = [
  ['MUST_NOT_MISS_WITHOUT_SYMPTOM', ['HAS_SYMPTOM'], 'has no symptom; say how it shows'],
  ['MUST_NOT_MISS_WITHOUT_TEST', ['EVALUATED_BY'], 'has no test; say how it is found out'],
  [
    'MUST_NOT_MISS_WITHOUT_TREATMENT',
    ['TREATED_BY', 'PREVENTED_BY'],
    'has no treatment; say what is done about it',
  ],
] as const satisfies readonly (readonly [Gap['code'], readonly StatementKind[], string])[];

/** What active conditions lack: a code, and for those that must not be missed a rule, a symptom, a test and a treatment. */
export function* conditionGaps(snapshot: Snapshot): Generator<Gap> {
  for (const condition of conceptsOfKinds(snapshot, ['CONDITION'])) {
    if (condition.status !== 'ACTIVE') continue;
    if (condition.mustNotMiss) yield* gapsOfDangerous(snapshot, condition);
    if (condition.codes.length === 0) yield uncoded(snapshot, condition);
  }
}

function* gapsOfDangerous(snapshot: Snapshot, { id: subject, name }: Condition): Generator<Gap> {
  const meant = meaningAbove(snapshot, subject, ['SUBTYPE_OF']);
  const reasons = levelConcern(maxUrgencyOf(snapshot, subject));
  const isSuggested = rulesMentioning(snapshot, subject).some(({ then }) =>
    [...then.suggests, ...then.raisesPriorOf].some((id) => meant.has(id)),
  );
  if (!isSuggested) {
    const sentence = `No rule speaks for “${name}”, which must not be missed; write one that suggests it.`;
    yield aGap('MUST_NOT_MISS_WITHOUT_RULE', { subject, reasons, sentence });
  }
  for (const [code, kinds, lack] of WANTED) {
    if ([...meant].some((id) => kinds.some((kind) => hasAny(snapshot, id, kind)))) continue;
    yield aGap(code, { subject, reasons, sentence: `“${name}”, which must not be missed, ${lack}.` });
  }
}

function hasAny(snapshot: Snapshot, id: string, kind: StatementKind): boolean {
  return statementsFrom(snapshot, id, kind).some(
    ({ negated, object }) => !negated && conceptById(snapshot, object)?.status === 'ACTIVE',
  );
}

function uncoded(snapshot: Snapshot, { id: subject, name, mustNotMiss }: Condition): Gap {
  const missed: readonly GapReason[] = mustNotMiss ? [{ points: 5, reason: 'must not be missed' }] : [];
  const level = maxUrgencyOf(snapshot, subject);
  const urgent: readonly GapReason[] =
    levelConcern(level).length > 0 ? [{ points: 5, reason: 'has an urgent rule' }] : [];
  return aGap('CONDITION_WITHOUT_CODE', {
    subject,
    reasons: [...missed, ...urgent],
    sentence: `The condition “${name}” has no code of any terminology; add one, so that others know which it is.`,
  });
}
