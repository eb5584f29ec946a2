import { type ChangeReview, reviewChange } from '@symptograph/rules';
import type { BookSide } from './book-side.ts';
import { type CaseFlip, caseFlips } from './case-flips.ts';
import { type IndexedSide, reviewSides } from './review-sides.ts';
import { areTextsChanged } from './texts-changed.ts';

/** All that differs between two sides, with its class. */
export interface Comparison extends Omit<ChangeReview, 'replay'> {
  readonly before: IndexedSide;
  readonly after: IndexedSide;
  readonly flips: readonly CaseFlip[];
}

/**
 * Compares two sides. Cases are read anew by each side's graph, since what somebody tells can mean more, or something else, in the
 * later one.
 */
export function compareSides(before: BookSide, after: BookSide): Comparison {
  const [old, next] = reviewSides([before, after]);
  if (!old || !next) throw new Error('There are two sides.');
  const { replay: _none, ...review } = reviewChange(old.review, next.review, areTextsChanged(before, after));
  const [oldBase, nextBase] = review.bases;
  const flips = caseFlips({ of: old, base: oldBase }, { of: next, base: nextBase });
  return { ...review, before: old, after: next, flips };
}
