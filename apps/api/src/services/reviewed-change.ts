import { type JudgedChange, type ReviewedChange, ruleReviewOf } from '@symptograph/core';
import type { Desk } from '../desk/desk.ts';

/** Changes with what is proved of them. Rejects with the code UNAVAILABLE when that cannot be proved now. */
export async function reviewedChange(
  { proofs }: Pick<Desk, 'proofs'>,
  change: JudgedChange,
): Promise<ReviewedChange> {
  return { ...change, review: ruleReviewOf(change, await proofs.of(change)) };
}
