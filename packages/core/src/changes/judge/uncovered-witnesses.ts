import type { ChangeReview } from '@symptograph/rules';
import type { Snapshot } from '../../graph/snapshot.ts';
import { coveringCases } from './covering-cases.ts';
import type { ReviewWitness } from './review-witnesses.ts';

/**
 * The witnesses of a review for which no case of the later graph stands: none in whose story all is known that the witness knows, and for
 * which the new answer is right. A case that expects what was answered before speaks against the change, not for it.
 */
export function uncoveredWitnesses(
  review: Pick<ChangeReview, 'diff' | 'bases'>,
  before: Snapshot,
  after: Snapshot,
): readonly ReviewWitness[] {
  const all = coveringCases(review, before, after);
  return all.filter(({ caseIds }) => caseIds.length === 0).map(({ witness }) => witness);
}
