import { type ChangeReview, remembered, reviewChange } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';
import { subjectById } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isCase, isContract, isCriterion, isRule } from '../../graph/subject-type.ts';
import type { Change } from '../change.ts';
import { answersMayChange } from './answers-may-change.ts';
import { areRuleTextsChanged } from './rule-texts-changed.ts';
import { sidesOfReview } from './sides-of-review.ts';

/**
 * The proof of what changes do to triage, with its class: of rules, criteria, contracts and cases, and of other changes of the graph when
 * triage answers otherwise by them; null when there are neither. Costs up to a second where something is at stake (more when a change of
 * the graph turns many facts round), next to nothing elsewhere, and is worked out once for the same two snapshots.
 */
export function ruleReviewOf(
  before: Snapshot,
  after: Snapshot,
  changes: readonly Change[],
): ChangeReview | null {
  const pairs = changes.map(
    ({ subjectId }) => [subjectById(before, subjectId), subjectById(after, subjectId)] as const,
  );
  const isRuled = pairs.some((versions) => versions.some(isOfRules));
  const touched = changes.map(({ subjectId }) => subjectId);
  if (!isRuled && !answersMayChange({ before, after }, touched)) return null;
  const areTextsChanged = pairs.some(([old, next]) => areRuleTextsChanged(old, next));
  const found = (areTextsChanged ? reviewOfTexts : reviewOfAnswers)(before)(after);
  return isRuled || found.class !== 'E' ? found : null;
}

function isOfRules(subject: Subject | undefined): boolean {
  return subject !== undefined && [isRule, isCriterion, isContract, isCase].some((is) => is(subject));
}

const reviewOfTexts = rememberedReview(true);
const reviewOfAnswers = rememberedReview(false);

function rememberedReview(areTextsChanged: boolean) {
  return remembered((before: Snapshot) =>
    remembered((after: Snapshot) => reviewChange(...sidesOfReview(before, after), areTextsChanged)),
  );
}
