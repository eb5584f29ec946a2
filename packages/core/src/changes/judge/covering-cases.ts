import {
  type ChangeReview,
  closeState,
  type KnownState,
  type ReplayCase,
  stateOf,
  type Term,
} from '@symptograph/rules';
import type { Snapshot } from '../../graph/snapshot.ts';
import { type ReviewWitness, reviewWitnesses } from './review-witnesses.ts';
import { sidesOfReview } from './sides-of-review.ts';

/** A witness, and the cases in the story of each of which all is known that the witness knows. */
export interface CoveredWitness {
  readonly witness: ReviewWitness;
  /** Ids of the cases that stand for it: the new answer is right for them. */
  readonly caseIds: readonly string[];
  /** Ids of the cases for which the new answer is not right: they speak against it. */
  readonly opposedIds: readonly string[];
}

/** All witnesses of a review in their order, each with the cases of the later graph that stand for it and against it. */
export function coveringCases(
  review: Pick<ChangeReview, 'diff' | 'bases'>,
  before: Snapshot,
  after: Snapshot,
): readonly CoveredWitness[] {
  const witnesses = reviewWitnesses(review);
  if (witnesses.length === 0) return [];
  const [, base] = review.bases;
  const [, { cases }] = sidesOfReview(before, after);
  const known = cases.flatMap((of) => {
    const state = stateOf(base.space, of.observations);
    return !of.isContradictory && closeState(base, state) ? [{ of, state }] : [];
  });
  return witnesses.map((witness) => {
    const telling = known.filter(({ state }) => isInside(state, witness.term)).map(({ of }) => of);
    return {
      witness,
      caseIds: telling.filter((each) => accepts(each, witness)).map(({ id }) => id),
      opposedIds: telling.filter((each) => !accepts(each, witness)).map(({ id }) => id),
    };
  });
}

function isInside(state: KnownState, term: Term): boolean {
  return term.every(({ fact, mask }) => ((state[fact] ?? 0) & ~mask) === 0);
}

function accepts(
  { expected, acceptable }: Pick<ReplayCase, 'expected' | 'acceptable'>,
  { after }: ReviewWitness,
): boolean {
  return expected === after || acceptable.includes(after);
}
