import { type ReviewTask, reviewSides, type Snapshot } from '@symptograph/core';
import { type ChangeReview, remembered } from '@symptograph/rules';
import { createSingleFlight } from '../http/single-flight.ts';
import { type BookSide, rulesOverGraph } from './book-side.ts';
import { caseFlips } from './case-flips.ts';
import type { Comparison } from './comparison.ts';
import { areTextsChanged } from './texts-changed.ts';

type Prove = (task: ReviewTask) => Promise<ChangeReview>;

/** Comparisons of two graphs that are being worked out. */
const underWay = remembered((_before: Snapshot) =>
  remembered((_after: Snapshot) => createSingleFlight<Comparison>()),
);

/**
 * Compares two sides; `prove` works the proof out, once for all who ask at the same time. Cases are read anew by each side's graph, since what somebody tells can mean more, or
 * something else, in the later one.
 */
export function compareSides(before: BookSide, after: BookSide, prove: Prove): Promise<Comparison> {
  const once = underWay(before.graph.snapshot)(after.graph.snapshot);
  return once(JSON.stringify([before.proposal, after.proposal]), () => compare(before, after, prove));
}

async function compare(before: BookSide, after: BookSide, prove: Prove): Promise<Comparison> {
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
