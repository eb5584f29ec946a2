import type { TruthPlanes } from './truth-planes.ts';

/** Points that count where a condition holds. */
export interface PlanesItem {
  readonly points: number;
  readonly planes: TruthPlanes;
}

/** Where the least sum of points that is possible reaches a threshold, and where not even the greatest does. */
export function reachedPlanes(items: readonly PlanesItem[], gte: number, words: number): TruthPlanes {
  const isTrue = new Int32Array(words);
  const isFalse = new Int32Array(words);
  const low = new Float64Array(32);
  const high = new Float64Array(32);
  for (let word = 0; word < words; word += 1) {
    low.fill(0);
    high.fill(0);
    for (const { points, planes } of items) {
      const sure = planes.isTrue[word] ?? 0;
      const maybe = ~(planes.isFalse[word] ?? 0);
      addTo(low, points > 0 ? sure : maybe, points);
      addTo(high, points > 0 ? maybe : sure, points);
    }
    isTrue[word] = lanesWhere(low, (sum) => sum >= gte);
    isFalse[word] = lanesWhere(high, (sum) => sum < gte);
  }
  return { isTrue, isFalse };
}

function addTo(sums: Float64Array, lanes: number, points: number): void {
  for (let rest = lanes; rest !== 0; rest &= rest - 1) {
    const lane = 31 - Math.clz32(rest & -rest);
    sums[lane] = (sums[lane] ?? 0) + points;
  }
}

function lanesWhere(sums: Float64Array, holds: (sum: number) => boolean): number {
  let lanes = 0;
  for (let lane = 0; lane < 32; lane += 1) if (holds(sums[lane] ?? 0)) lanes |= 1 << lane;
  return lanes;
}
