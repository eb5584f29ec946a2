import type { ChangeReview, FactSpace, ReviewSide } from '@symptograph/rules';
import type { BookSide } from './book-side.ts';
import type { CaseFlip } from './case-flips.ts';

/** One of two sides that are compared. */
interface ComparedSide {
  readonly side: BookSide;
  readonly review: ReviewSide;
}

/** All that differs between two sides, with its class. */
export interface Comparison extends Pick<ChangeReview, 'diff' | 'class' | 'reasons' | 'contracts'> {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** Of the terms of the diff. */
  readonly space: FactSpace;
  readonly flips: readonly CaseFlip[];
}
