import { type ReviewSide, remembered } from '@symptograph/rules';
import type { Snapshot } from '../../graph/snapshot.ts';
import { reviewSides } from '../../triage/review-sides.ts';

/** What two graphs make of all that their rules ask about; found once for the same two snapshots. */
export function sidesOfReview(before: Snapshot, after: Snapshot): readonly [ReviewSide, ReviewSide] {
  return sides(before)(after);
}

const sides = remembered((before: Snapshot) =>
  remembered((after: Snapshot) => reviewSides({ snapshot: before }, { snapshot: after })),
);
