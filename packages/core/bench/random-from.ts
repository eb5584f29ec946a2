/** A source of whole numbers from 0 to below `bound`, the same for the same seed (a 32-bit linear congruence). */
export type Random = (bound: number) => number;

/** A repeatable source of random numbers; the constants are those of Numerical Recipes, 2nd edition, 7.1. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
