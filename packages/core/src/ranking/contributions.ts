import type { Snapshot } from '../graph/snapshot.ts';
import { conditionPriors } from './condition-priors.ts';
import { type Weight, weightIn } from './evidence-row.ts';
import type { KnownFact } from './known-fact.ts';
import { type Evidence, SHARED_PART } from './score-conditions.ts';

/** What one fact adds to the score of a condition. */
export interface Contribution extends Weight {
  readonly known: KnownFact;
}

/**
 * What each fact adds to the score of the condition at a place, in the order of the facts; facts that say nothing
 * of it are left out. What two facts have in common is taken from the weaker one, so that the weights and the logarithm of the prior
 * add up to the score of `scoreConditions`.
 */
export function contributionsTo(
  { facts, rows, groups, pairs }: Evidence,
  condition: number,
): readonly Contribution[] {
  const found = rows.map((row) => weightIn(row, condition));
  const taken = new Float64Array(facts.length);
  for (const group of groups) {
    for (const index of sayAgain(group, found)) take(taken, index, SHARED_PART * (found[index]?.weight ?? 0));
  }
  for (const { facts: pair, parts } of pairs) {
    const [a, b] = [parts[0] * (found[pair[0]]?.weight ?? 0), parts[1] * (found[pair[1]]?.weight ?? 0)];
    if (Math.min(a, b) > 0) take(taken, a < b ? pair[0] : pair[1], Math.min(a, b));
  }
  const contributions: Contribution[] = [];
  for (const [index, known] of facts.entries()) {
    const weight = found[index];
    if (weight) contributions.push({ known, ...lessBy(weight, taken[index] ?? 0) });
  }
  return contributions;
}

function take(taken: Float64Array, index: number, amount: number): void {
  taken[index] = (taken[index] ?? 0) + amount;
}

/** The facts of a group that a statement speaks for which speaks more strongly for another one of them. */
function sayAgain(group: readonly number[], found: readonly (Weight | undefined)[]): readonly number[] {
  const seen = new Set<string>();
  const speaking = group.filter((index) => (found[index]?.weight ?? 0) > 0);
  if (speaking.length < 2) return [];
  const strongestFirst = speaking.toSorted((a, b) => (found[b]?.weight ?? 0) - (found[a]?.weight ?? 0));
  return strongestFirst.filter((index) => {
    const id = found[index]?.statement.id ?? '';
    const again = seen.has(id);
    seen.add(id);
    return again;
  });
}

function lessBy(weight: Weight, taken: number): Weight {
  if (taken === 0) return weight;
  const part = 1 - taken / weight.weight;
  return {
    ...weight,
    weight: weight.weight - taken,
    low: weight.low * part,
    high: weight.high * part,
  };
}

/** A score and between which bounds it lies. */
export interface ScoreRange {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The score that contributions add up to for the condition at a place, with its bounds: the distances of each weight to
 * its own bounds, added as independent errors are, the root of the sum of their squares (GUM, JCGM 100:2008, 5.1.2).
 */
export function scoreRange(
  snapshot: Snapshot,
  contributions: readonly Contribution[],
  condition: number,
): ScoreRange {
  let score = conditionPriors(snapshot).logPrior[condition] ?? 0;
  let [below, above] = [0, 0];
  for (const { weight, low, high } of contributions) {
    score += weight;
    below += (weight - low) ** 2;
    above += (high - weight) ** 2;
  }
  return { score, low: score - Math.sqrt(below), high: score + Math.sqrt(above) };
}
