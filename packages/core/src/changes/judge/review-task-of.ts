import type { ReviewSide } from '@symptograph/rules';
import { subjectById } from '../../graph/read.ts';
import { answersMayChange } from './answers-may-change.ts';
import type { JudgedChange } from './check-changes.ts';
import { concernsRules } from './concerns-rules.ts';
import { areRuleTextsChanged } from './rule-texts-changed.ts';
import { sidesOfReview } from './sides-of-review.ts';

/** What `reviewChange` of rules is asked, which takes a second or more where much is at stake: plain data, that another thread can work on. */
export interface ReviewTask {
  readonly sides: readonly [ReviewSide, ReviewSide];
  /** Whether words for people differ. */
  readonly areTextsChanged: boolean;
}

/**
 * What has to be proved of changes: those of rules, criteria, contracts and cases, and other changes of the graph by which triage may answer
 * otherwise; null when there are neither, which costs next to nothing.
 */
export function reviewTaskOf(change: JudgedChange): ReviewTask | null {
  const { before, after, changes } = change;
  const ids = changes.map(({ subjectId }) => subjectId);
  if (!concernsRules(change) && !answersMayChange({ before, after }, ids)) return null;
  return {
    sides: sidesOfReview(before, after),
    areTextsChanged: ids.some((id) => areRuleTextsChanged(subjectById(before, id), subjectById(after, id))),
  };
}
