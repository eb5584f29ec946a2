import { reviewSides } from '@symptograph/core';
import { type ChangeReview, type ReviewSide, reviewChange } from '@symptograph/rules';
import { type BookSide, rulesOverGraph } from './book-side.ts';
import { type CaseFlip, caseFlips } from './case-flips.ts';
import { areTextsChanged } from './texts-changed.ts';

/** One of two sides that are compared. */
interface ComparedSide {
  readonly side: BookSide;
  readonly review: ReviewSide;
}

/** All that differs between two sides, with its class. */
export interface Comparison extends Omit<ChangeReview, 'replay'> {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly flips: readonly CaseFlip[];
}

/**
 * Compares two sides. Cases are read anew by each side's graph, since what somebody tells can mean more, or something else, in the
 * later one.
 */
export function compareSides(before: BookSide, after: BookSide): Comparison {
  const [old, next] = reviewSides(rulesOverGraph(before), rulesOverGraph(after));
  const withoutCases = { ...next, cases: [] };
  const { replay: _none, ...review } = reviewChange(old, withoutCases, areTextsChanged(before, after));
  const [oldBase, nextBase] = review.bases;
  return {
    ...review,
    before: { side: before, review: old },
    after: { side: after, review: next },
    flips: caseFlips({ side: before, base: oldBase }, { side: after, base: nextBase }),
  };
}
