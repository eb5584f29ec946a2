import { type ChangeReview, type ConcludedThing, describeTerm, type Urgency } from '@symptograph/rules';
import { conceptById } from '../../../graph/read.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import type { ReviewWitness } from '../review-witnesses.ts';

/** A witness as people read it. */
export interface WitnessInWords {
  readonly key: string;
  /** What is known: “+ calf pain, - fever”. */
  readonly sentence: string;
  /** Null for a new way to self-care. */
  readonly before: Urgency | null;
  readonly after: Urgency;
  /** Names of the conditions and tests that are no longer, or newly, concluded. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** Where a witness comes from: the graphs of both sides, and their review. */
export interface WitnessOrigin {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly review: Pick<ChangeReview, 'bases'>;
}

/** A witness with its facts and what is concluded by the names that the graphs have for them. */
export function witnessInWords(
  { before, after, review }: WitnessOrigin,
  witness: ReviewWitness,
): WitnessInWords {
  const names = (things: readonly ConcludedThing[]) =>
    things.map(({ id }) => (conceptById(after, id) ?? conceptById(before, id))?.name ?? id);
  return {
    key: witness.key,
    sentence: describeTerm(review.bases[1].space, witness.term),
    before: witness.before,
    after: witness.after,
    lost: names(witness.lost),
    gained: names(witness.gained),
  };
}
