import { type ChangeReview, closeState, type KnownState, stateOf, type Term } from '@symptograph/rules';
import type { Snapshot } from '../../graph/snapshot.ts';
import { type ReviewWitness, reviewWitnesses } from './review-witnesses.ts';
import { sidesOfReview } from './sides-of-review.ts';

/** The witnesses of a review for which no case of the later graph stands: none in whose story all is known that the witness knows. */
export function uncoveredWitnesses(
  review: Pick<ChangeReview, 'diff' | 'bases'>,
  before: Snapshot,
  after: Snapshot,
): readonly ReviewWitness[] {
  const witnesses = reviewWitnesses(review);
  if (witnesses.length === 0) return [];
  const [, base] = review.bases;
  const [, { cases }] = sidesOfReview(before, after);
  const states = cases.flatMap(({ observations, isContradictory }) => {
    const state = stateOf(base.space, observations);
    return !isContradictory && closeState(base, state) ? [state] : [];
  });
  return witnesses.filter(({ term }) => !states.some((state) => isInside(state, term)));
}

function isInside(state: KnownState, term: Term): boolean {
  return term.every(({ fact, mask }) => ((state[fact] ?? 0) & ~mask) === 0);
}
