import { type Random, randomFrom } from './random-from.ts';

/** A mean with its 95 % interval. */
export interface Measured {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Values of one group: they are drawn together, because they are not independent. */
export interface Grouped {
  readonly group: string;
  readonly value: number;
}

const DRAWS = 1000;
const LOW = Math.floor(DRAWS * 0.025);
const HIGH = DRAWS - 1 - LOW;

/**
 * The mean of values with the 2.5 and 97.5 percentiles of its bootstrap distribution, groups drawn whole (cluster
 * bootstrap; Davison and Hinkley, Bootstrap Methods and their Application, 1997, section 3.8). All 0 for no values.
 */
export function intervalOf(values: readonly Grouped[], seed: number): Measured {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { group, value } of values) {
    const entry = sums.get(group) ?? { sum: 0, count: 0 };
    sums.set(group, entry);
    entry.sum += value;
    entry.count += 1;
  }
  if (values.length === 0) return { mean: 0, low: 0, high: 0 };
  const groups = [...sums.values()];
  const random = randomFrom(seed);
  const means = Array.from({ length: DRAWS }, () => drawnMean(groups, random)).sort((a, b) => a - b);
  const mean = values.reduce((sum, { value }) => sum + value, 0) / values.length;
  return { mean, low: means[LOW] ?? mean, high: means[HIGH] ?? mean };
}

function drawnMean(
  groups: readonly { readonly sum: number; readonly count: number }[],
  random: Random,
): number {
  let sum = 0;
  let count = 0;
  for (let draw = 0; draw < groups.length; draw += 1) {
    const group = groups[random(groups.length)];
    sum += group?.sum ?? 0;
    count += group?.count ?? 0;
  }
  return sum / count;
}
