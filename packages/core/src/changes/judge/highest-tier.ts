import type { Tier } from '../requirement.ts';

/** The highest of some tiers; 0 of none. */
export function highestTier(tiers: Iterable<Tier>): Tier {
  const all = new Set(tiers);
  return ([3, 2, 1] as const).find((tier) => all.has(tier)) ?? 0;
}
