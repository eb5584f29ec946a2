import type { WeightedPlane } from './weighted-plane.ts';

/** The states in which points add up to at least `gte`, whatever numbers they are: summed in order, as a single state is. */
export function isReachedBySum(planes: readonly WeightedPlane[], gte: number, words: number): Int32Array {
  const reached = new Int32Array(words);
  const sums = new Float64Array(32);
  for (let word = 0; word < words; word += 1) {
    sums.fill(0);
    for (const { points, plane } of planes) addTo(sums, plane[word] ?? 0, points);
    let lanes = 0;
    for (let lane = 0; lane < 32; lane += 1) if ((sums[lane] ?? 0) >= gte) lanes |= 1 << lane;
    reached[word] = lanes;
  }
  return reached;
}

function addTo(sums: Float64Array, lanes: number, points: number): void {
  for (let rest = lanes; rest !== 0; rest &= rest - 1) {
    const lane = 31 - Math.clz32(rest & -rest);
    sums[lane] = (sums[lane] ?? 0) + points;
  }
}
