import { type JudgedChange, type ReviewTask, reviewTaskOf, type Snapshot } from '@symptograph/core';
import type { ChangeReview } from '@symptograph/rules';

/** What changes of the graph do to triage. */
export interface ChangeProofs {
  /** The proof of changes, null where none is needed: worked out once for the same two graphs, for as long as these are in use. */
  readonly of: (change: JudgedChange) => Promise<ChangeReview | null>;
}

/** None yet; `prove` works one out. What could not be proved is tried anew when it is asked for again. */
export function createChangeProofs(prove: (task: ReviewTask) => Promise<ChangeReview>): ChangeProofs {
  const known = new WeakMap<Snapshot, WeakMap<Snapshot, Promise<ChangeReview | null>>>();
  return {
    of: (change) => {
      const { before, after } = change;
      const ofBefore = known.get(before) ?? new WeakMap<Snapshot, Promise<ChangeReview | null>>();
      known.set(before, ofBefore);
      const found = ofBefore.get(after) ?? proofOf(change, prove);
      ofBefore.set(after, found);
      found.catch(() => ofBefore.delete(after));
      return found;
    },
  };
}

async function proofOf(
  change: JudgedChange,
  prove: (task: ReviewTask) => Promise<ChangeReview>,
): Promise<ChangeReview | null> {
  const task = reviewTaskOf(change);
  return task && prove(task);
}
