import type { WeightedPlane } from './weighted-plane.ts';

/**
 * The states in which points add up to at least `gte`, all of them whole numbers. Counts in all lanes of a word at once: bit `k` of
 * the 32 counters makes up one word, and adding is a ripple of carries (bit slicing, E. Biham, A fast new DES implementation in
 * software, 1997). Points below zero count where their plane is not set, with the threshold moved up accordingly.
 */
export function isReachedByCount(planes: readonly WeightedPlane[], gte: number, words: number): Int32Array {
  const offset = planes.reduce((sum, { points }) => sum + Math.max(0, -points), 0);
  const total = planes.reduce((sum, { points }) => sum + Math.abs(points), 0);
  const least = gte + offset;
  const reached = new Int32Array(words);
  if (least > total) return reached;
  if (least <= 0) return reached.fill(-1);
  const counters = new Int32Array(32 - Math.clz32(total));
  for (let word = 0; word < words; word += 1) {
    counters.fill(0);
    for (const { points, plane } of planes) {
      const lanes = plane[word] ?? 0;
      addTo(counters, points < 0 ? ~lanes : lanes, Math.abs(points));
    }
    reached[word] = lanesAtLeast(counters, least);
  }
  return reached;
}

function addTo(counters: Int32Array, lanes: number, points: number): void {
  for (let start = 0; points >>> start !== 0; start += 1) {
    if (((points >>> start) & 1) === 0) continue;
    let carry = lanes;
    for (let bit = start; carry !== 0 && bit < counters.length; bit += 1) {
      const before = counters[bit] ?? 0;
      counters[bit] = before ^ carry;
      carry &= before;
    }
  }
}

/** The lanes whose counter is at least a number, compared from the highest bit down. */
function lanesAtLeast(counters: Int32Array, least: number): number {
  let [greater, equal] = [0, -1];
  for (let bit = counters.length - 1; bit >= 0; bit -= 1) {
    const counted = counters[bit] ?? 0;
    const wanted = -((least >>> bit) & 1);
    greater |= equal & counted & ~wanted;
    equal &= ~(counted ^ wanted);
  }
  return greater | equal;
}
