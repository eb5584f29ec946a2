import { isReachedByCount } from './is-reached-by-count.ts';
import { isReachedBySum } from './is-reached-by-sum.ts';
import type { TruthPlanes } from './truth-planes.ts';
import type { WeightedPlane } from './weighted-plane.ts';

/** Points that count where a condition holds. */
export interface PlanesItem {
  readonly points: number;
  readonly planes: TruthPlanes;
}

/** Where the least sum of points that is possible reaches a threshold, and where not even the greatest does. */
export function reachedPlanes(items: readonly PlanesItem[], gte: number, words: number): TruthPlanes {
  const surely = items.map(({ points, planes }) => ({
    points,
    plane: points > 0 ? planes.isTrue : complement(planes.isFalse),
  }));
  const possibly = items.map(({ points, planes }) => ({
    points,
    plane: points > 0 ? complement(planes.isFalse) : planes.isTrue,
  }));
  const scale = wholeScale(items);
  const isReached = (planes: readonly WeightedPlane[]) =>
    scale === undefined
      ? isReachedBySum(planes, gte, words)
      : isReachedByCount(
          planes.map(({ points, plane }) => ({ points: points * scale, plane })),
          Math.ceil(gte * scale),
          words,
        );
  return { isTrue: isReached(surely), isFalse: complement(isReached(possibly)) };
}

function complement(plane: Int32Array): Int32Array {
  return plane.map((word) => ~word);
}

/** The power of two, at most 8, that makes all points whole numbers that can be counted; undefined when there is none. */
function wholeScale(items: readonly PlanesItem[]): number | undefined {
  const total = items.reduce((sum, { points }) => sum + Math.abs(points), 0);
  if (total > 2 ** 24) return undefined;
  return [1, 2, 4, 8].find((scale) => items.every(({ points }) => Number.isInteger(points * scale)));
}
