import { type ChangeReview, remembered, reviewChange } from '@symptograph/rules';
import { subjectById } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isCase, isContract, isCriterion, isRule } from '../../graph/subject-type.ts';
import { reviewSides } from '../../triage/review-sides.ts';
import type { Change } from '../change.ts';
import { answersMayChange } from './answers-may-change.ts';
import { areRuleTextsChanged } from './rule-texts-changed.ts';

/**
 * The proof of what changes do to triage, with its class: of rules, criteria, contracts and cases, and of other changes of the graph when
 * triage answers otherwise by them; null when there are neither. Costs up to a second where something is at stake, next to nothing
 * elsewhere, and is worked out once for the same snapshots and changes.
 */
export function ruleReviewOf(
  before: Snapshot,
  after: Snapshot,
  changes: readonly Change[],
): ChangeReview | null {
  return reviewed(before)(after)(changes);
}

const reviewed = remembered((before: Snapshot) =>
  remembered((after: Snapshot) =>
    remembered((changes: readonly Change[]): ChangeReview | null => review(before, after, changes)),
  ),
);

function review(before: Snapshot, after: Snapshot, changes: readonly Change[]): ChangeReview | null {
  const pairs = changes.map(
    ({ subjectId }) => [subjectById(before, subjectId), subjectById(after, subjectId)] as const,
  );
  const isRuled = pairs.some((versions) =>
    versions.some(
      (each) => each !== undefined && (isRule(each) || isCriterion(each) || isContract(each) || isCase(each)),
    ),
  );
  if (
    !isRuled &&
    !answersMayChange(
      { before, after },
      changes.map(({ subjectId }) => subjectId),
    )
  )
    return null;
  const sides = reviewSides({ snapshot: before }, { snapshot: after });
  const found = reviewChange(
    ...sides,
    pairs.some(([old, next]) => areRuleTextsChanged(old, next)),
  );
  return isRuled || found.class !== 'E' ? found : null;
}
