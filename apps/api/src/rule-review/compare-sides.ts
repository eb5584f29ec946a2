import { type ReviewTask, reviewSides } from '@symptograph/core';
import type { ChangeReview } from '@symptograph/rules';
import { type BookSide, rulesOverGraph } from './book-side.ts';
import { caseFlips } from './case-flips.ts';
import type { Comparison } from './comparison.ts';
import { areTextsChanged } from './texts-changed.ts';

/**
 * Compares two sides; `prove` works the proof out. Cases are read anew by each side's graph, since what somebody tells can mean more, or
 * something else, in the later one.
 */
export async function compareSides(
  before: BookSide,
  after: BookSide,
  prove: (task: ReviewTask) => Promise<ChangeReview>,
): Promise<Comparison> {
  const [old, next] = reviewSides(rulesOverGraph(before), rulesOverGraph(after));
  const sides = [old, { ...next, cases: [] }] as const;
  const { bases, ...proof } = await prove({ sides, areTextsChanged: areTextsChanged(before, after) });
  const [{ space }] = bases;
  return {
    ...proof,
    space,
    before: { side: before, review: old },
    after: { side: after, review: next },
    flips: caseFlips({ side: before, base: bases[0] }, { side: after, base: bases[1] }),
  };
}
