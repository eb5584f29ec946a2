import type { ChangeReview } from '@symptograph/rules';
import type { JudgedChange } from './check-changes.ts';
import { concernsRules } from './concerns-rules.ts';

/** Changes with what was proved of them, by which they are judged. */
export interface ReviewedChange extends JudgedChange {
  /** `ruleReviewOf` them: null when they do nothing to triage. */
  readonly review: ChangeReview | null;
}

/**
 * What changes do to triage, with its class, by the proof that answers their `reviewTaskOf` (null where that is null): the proof itself, or
 * null when no rule, criterion, contract or case changes and triage answers everybody as before.
 */
export function ruleReviewOf(change: JudgedChange, proof: ChangeReview | null): ChangeReview | null {
  return proof && (proof.class !== 'E' || concernsRules(change)) ? proof : null;
}
