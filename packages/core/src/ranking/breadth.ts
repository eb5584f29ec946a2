import { memoised } from '../graph/memoised.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { conditionPriors } from './condition-priors.ts';
import { levelsOf } from './hierarchy.ts';
import { MOST_STEPS_UP } from './inherited.ts';

/**
 * How far the number of things said of a condition counts: 0 not at all, 1 fully. The usual value of b in BM25 (Robertson and Zaragoza,
 * Foundations and Trends in Information Retrieval 3(4), 2009), and the best of a half, this and 1 on development cases (docs/evaluation.md).
 */
const SLOPE = 0.75;

/**
 * How much is said of the condition at a position, beside what is said of conditions on average: 1 for the average. A person tells a few
 * findings of many, and a condition of which much is said fits any one of them more easily; its shares are divided by this (pivoted
 * length normalisation; Singhal, Buckley and Mitra, SIGIR 1996).
 */
export function breadth(snapshot: Snapshot, position: number): number {
  return 1 - SLOPE + SLOPE * (saidOf(snapshot, position) / meanSaid(snapshot, 'mean'));
}

/** How many statements about symptoms and risks there are of a condition and of the supertypes from which it inherits. */
const saidOf = memoised((snapshot, position: number): number => {
  let said = 0;
  for (const at of levelsOf(snapshot, position, { towards: 'up', most: MOST_STEPS_UP }).keys()) {
    said += ownCount(snapshot, at);
  }
  return said;
});

/** How many such statements there are of a condition on average, of those of which there are any, without what they inherit. */
const meanSaid = memoised((snapshot, _key: 'mean'): number => {
  let [said, conditions] = [0, 0];
  for (const position of conditionPriors(snapshot).positions) {
    const own = ownCount(snapshot, position);
    said += own;
    if (own > 0) conditions += 1;
  }
  return conditions === 0 ? 1 : said / conditions;
});

function ownCount({ statements }: Snapshot, position: number): number {
  const { HAS_SYMPTOM, RISK_RAISED_BY } = statements;
  let count = 0;
  for (const { offsets } of [HAS_SYMPTOM.out, RISK_RAISED_BY.out]) {
    count += (offsets[position + 1] ?? 0) - (offsets[position] ?? 0);
  }
  return count;
}
