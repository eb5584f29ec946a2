import type { Snapshot } from '../graph/snapshot.ts';
import { conditionPriors } from './condition-priors.ts';
import { type Evidence, SHARED_PART } from './evidence.ts';
import { entryOf, type Weight } from './evidence-row.ts';
import type { KnownFact } from './known-fact.ts';

/** What one fact adds to the score of a condition. */
export interface Contribution extends Weight {
  readonly known: KnownFact;
}

/** A score and between which bounds it lies. */
export interface ScoreRange {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What each fact adds to the score of the condition at a place, in the order of the facts; facts that say nothing
 * of it are left out. What two facts have in common is taken from the weaker one, so that the weights and the logarithm of the prior
 * add up to the score of `scoreConditions`.
 */
export function contributionsTo(evidence: Evidence, condition: number): readonly Contribution[] {
  const entries = entriesOf(evidence, condition);
  const parts = partsLeft(evidence, entries);
  const contributions: Contribution[] = [];
  for (const [index, known] of evidence.facts.entries()) {
    const [row, entry, part] = [evidence.rows[index], entries[index] ?? -1, parts?.[index] ?? 1];
    const statement = row?.statements[entry];
    if (!row || !statement) continue;
    const of = (weights: Float64Array) => part * (weights[entry] ?? 0);
    contributions.push({
      known,
      weight: of(row.weights),
      low: of(row.lows),
      high: of(row.highs),
      statement,
    });
  }
  return contributions;
}

/**
 * The score of the condition at a place, as `contributionsTo` adds up to it, with its bounds: the distances of each weight to
 * its own bounds, added as independent errors are, the root of the sum of their squares (GUM, JCGM 100:2008, 5.1.2).
 */
export function scoreRange(snapshot: Snapshot, evidence: Evidence, condition: number): ScoreRange {
  const { rows, groups, pairs } = evidence;
  const isShared = groups.length > 0 || pairs.length > 0;
  const parts = isShared ? partsLeft(evidence, entriesOf(evidence, condition)) : undefined;
  let score = conditionPriors(snapshot).logPrior[condition] ?? 0;
  let below = 0;
  let above = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const entry = row ? entryOf(row, condition) : -1;
    if (!row || entry < 0) continue;
    const part = parts?.[index] ?? 1;
    const weight = row.weights[entry] ?? 0;
    score += part * weight;
    below += (part * (weight - (row.lows[entry] ?? 0))) ** 2;
    above += (part * ((row.highs[entry] ?? 0) - weight)) ** 2;
  }
  return { score, low: score - Math.sqrt(below), high: score + Math.sqrt(above) };
}

/** Where in each row the condition stands, -1 where it does not. */
function entriesOf({ rows }: Evidence, condition: number): readonly number[] {
  return rows.map((row) => entryOf(row, condition));
}

/** The part of each fact's weight that no other fact says already; undefined when facts have nothing in common. */
function partsLeft(
  { rows, groups, pairs }: Evidence,
  entries: readonly number[],
): readonly number[] | undefined {
  if (groups.length === 0 && pairs.length === 0) return undefined;
  const weights = entries.map((entry, index) => rows[index]?.weights[entry] ?? 0);
  const left = weights.slice();
  const take = (index: number, amount: number) => {
    left[index] = (left[index] ?? 0) - amount;
  };
  for (const group of groups) {
    for (const index of sayAgain(group, weights, (at) => rows[at]?.statements[entries[at] ?? -1])) {
      take(index, SHARED_PART * (weights[index] ?? 0));
    }
  }
  for (const { facts, parts } of pairs) {
    const [a, b] = [parts[0] * (weights[facts[0]] ?? 0), parts[1] * (weights[facts[1]] ?? 0)];
    if (Math.min(a, b) > 0) take(a < b ? facts[0] : facts[1], Math.min(a, b));
  }
  return left.map((weight, index) => (weights[index] ? weight / weights[index] : 1));
}

/** The facts of a group that a statement speaks for which speaks more strongly for another one of them. */
function sayAgain(
  group: readonly number[],
  weights: readonly number[],
  saidBy: (index: number) => unknown,
): readonly number[] {
  const speaking = group.filter((index) => (weights[index] ?? 0) > 0);
  if (speaking.length < 2) return [];
  const seen = new Set<unknown>();
  const strongestFirst = speaking.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  return strongestFirst.filter((index) => {
    const statement = saidBy(index);
    return seen.has(statement) || !seen.add(statement);
  });
}
