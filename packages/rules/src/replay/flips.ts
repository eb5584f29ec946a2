import type { LevelsOfMany } from '../planes/levels-of-many.ts';
import { type Urgency, urgencyOfRank } from '../rule/urgency.ts';
import { isAcceptable, type JudgedCase } from './judged-case.ts';
import type { ReplayCase } from './replay-case.ts';

/** What a case is answered: what is established, and what cannot be excluded. */
export interface CaseLevels {
  readonly floor: Urgency;
  readonly ceiling: Urgency;
}

/**
 * A case whose answer changes. BETTER is nearer to what is acceptable, WORSE is farther from it, and any level that is too low is farther
 * than any that is too high; NEUTRAL is as good as before.
 */
export interface Flip {
  readonly case: ReplayCase;
  readonly kind: 'WORSE' | 'BETTER' | 'NEUTRAL';
  readonly before: CaseLevels;
  readonly after: CaseLevels;
}

/** A case whose answer stays while what cannot be excluded changes. */
export interface MayFlip {
  readonly case: ReplayCase;
  readonly kind: 'CEILING_RISES' | 'CEILING_FALLS';
  readonly before: CaseLevels;
  readonly after: CaseLevels;
}

const ORDER = ['WORSE', 'BETTER', 'NEUTRAL'] as const;

/** The cases whose floor changes: those that get worse first, then those that get better, each in the order of the cases. */
export function flipsOf(
  cases: readonly JudgedCase[],
  before: LevelsOfMany,
  after: LevelsOfMany,
): readonly Flip[] {
  const flips = cases.flatMap((judged, place): readonly Flip[] => {
    const [from, to] = [before.floors[place] ?? 0, after.floors[place] ?? 0];
    if (from === to) return [];
    const change = wrongness(judged, to) - wrongness(judged, from);
    const kind = change > 0 ? 'WORSE' : change < 0 ? 'BETTER' : 'NEUTRAL';
    return [{ case: judged.of, kind, before: levelsAt(before, place), after: levelsAt(after, place) }];
  });
  return ORDER.flatMap((kind) => flips.filter((flip) => flip.kind === kind));
}

/** The cases of which only the ceiling changes. */
export function mayFlipsOf(
  cases: readonly JudgedCase[],
  before: LevelsOfMany,
  after: LevelsOfMany,
): readonly MayFlip[] {
  return cases.flatMap((judged, place): readonly MayFlip[] => {
    const change = (after.ceilings[place] ?? 0) - (before.ceilings[place] ?? 0);
    if (change === 0 || before.floors[place] !== after.floors[place]) return [];
    const kind = change > 0 ? 'CEILING_RISES' : 'CEILING_FALLS';
    return [{ case: judged.of, kind, before: levelsAt(before, place), after: levelsAt(after, place) }];
  });
}

/** 0 when acceptable, else how many levels it is off; too low counts as more than any too high. */
function wrongness(judged: JudgedCase, rank: number): number {
  if (isAcceptable(judged, rank)) return 0;
  if (rank < judged.least) return 10 + judged.least - rank;
  return rank > judged.most ? rank - judged.most : 1;
}

function levelsAt({ floors, ceilings }: LevelsOfMany, place: number): CaseLevels {
  return { floor: urgencyOfRank(floors[place] ?? 0), ceiling: urgencyOfRank(ceilings[place] ?? 0) };
}
