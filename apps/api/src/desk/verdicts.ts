import type { CheckedFinding, Requirement } from '@symptograph/core';
import { LRUCache } from 'lru-cache';

/** What an inbox needs to know of an open change set. */
export interface Verdict {
  /** Ids of people. */
  readonly contributors: ReadonlySet<string>;
  /** Ids of people whose last word on it as it is now was given. */
  readonly reviewedBy: ReadonlySet<string>;
  /** Who must approve it as it is now; null when it was never submitted. */
  readonly requirement: Requirement | null;
  /** Whether something that it changes was published anew since. */
  readonly isBehind: boolean;
  /** How many conflicts with what is published are open. */
  readonly conflicts: number;
  /** What was found when it was last checked, if it still is as it was then. */
  readonly findings: readonly CheckedFinding[];
}

/** Verdicts that were worked out before, as long as nothing that they follow from is another. */
export interface Verdicts {
  /** The verdict under a key that names all that it follows from; worked out when there is none. */
  readonly of: (key: string, workOut: () => Promise<Verdict>) => Promise<Verdict>;
}

/** More than an inbox shows. */
const MOST_KEPT = 2000;

/** None yet. */
export function createVerdicts(): Verdicts {
  const kept = new LRUCache<string, Promise<Verdict>>({ max: MOST_KEPT });
  return {
    of: (key, workOut) => {
      const known = kept.get(key);
      if (known) return known;
      const found = workOut();
      kept.set(key, found);
      found.catch(() => kept.delete(key));
      return found;
    },
  };
}
