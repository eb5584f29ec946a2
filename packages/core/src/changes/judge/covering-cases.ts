import { type ChangeReview, closeState, type KnownState, stateOf, type Term } from '@symptograph/rules';
import type { Snapshot } from '../../graph/snapshot.ts';
import { type ReviewWitness, reviewWitnesses } from './review-witnesses.ts';
import { sidesOfReview } from './sides-of-review.ts';

/** A witness, and the ids of the cases that stand for it: in the story of each all is known that the witness knows. */
export interface CoveredWitness {
  readonly witness: ReviewWitness;
  readonly caseIds: readonly string[];
}

/** All witnesses of a review in their order, each with the cases of the later graph that stand for it. */
export function coveringCases(
  review: Pick<ChangeReview, 'diff' | 'bases'>,
  before: Snapshot,
  after: Snapshot,
): readonly CoveredWitness[] {
  const witnesses = reviewWitnesses(review);
  if (witnesses.length === 0) return [];
  const [, base] = review.bases;
  const [, { cases }] = sidesOfReview(before, after);
  const known = cases.flatMap(({ id, observations, isContradictory }) => {
    const state = stateOf(base.space, observations);
    return !isContradictory && closeState(base, state) ? [{ id, state }] : [];
  });
  return witnesses.map((witness) => ({
    witness,
    caseIds: known.filter(({ state }) => isInside(state, witness.term)).map(({ id }) => id),
  }));
}

function isInside(state: KnownState, term: Term): boolean {
  return term.every(({ fact, mask }) => ((state[fact] ?? 0) & ~mask) === 0);
}
