import { URGENCIES } from '../rule/urgency.ts';
import type { PackedStates } from './packed-states.ts';
import type { TruthPlanes } from './truth-planes.ts';

/** Floor and ceiling of each state as ranks of urgency, 0 for NONE to 5 for EMERGENCY_CALL. */
export interface LevelsOfMany {
  readonly floors: Uint8Array;
  readonly ceilings: Uint8Array;
}

/** The levels of packed states from the planes of their rules: `planes[i]` are those of `rules[i]`. */
export function levelsOfMany(
  rules: readonly { readonly rank: number }[],
  planes: readonly TruthPlanes[],
  { count, words }: PackedStates,
): LevelsOfMany {
  const fired = URGENCIES.map(() => new Int32Array(words));
  const open = URGENCIES.map(() => new Int32Array(words));
  for (const [place, { rank }] of rules.entries()) {
    const [firedOfRank, openOfRank, ofRule] = [fired[rank], open[rank], planes[place]];
    if (!firedOfRank || !openOfRank || !ofRule) continue;
    for (let word = 0; word < words; word += 1) {
      firedOfRank[word] = (firedOfRank[word] ?? 0) | (ofRule.isTrue[word] ?? 0);
      openOfRank[word] = (openOfRank[word] ?? 0) | ~(ofRule.isFalse[word] ?? 0);
    }
  }
  return { floors: greatestRanks(fired, count), ceilings: greatestRanks(open, count) };
}

/** For each state the greatest rank whose plane has its bit; 0 when none has. */
function greatestRanks(planesByRank: readonly Int32Array[], count: number): Uint8Array {
  const ranks = new Uint8Array(count);
  for (const [rank, plane] of planesByRank.entries()) {
    for (const [word, lanes] of plane.entries()) {
      for (let rest = lanes; rest !== 0; rest &= rest - 1) {
        ranks[word * 32 + 31 - Math.clz32(rest & -rest)] = rank;
      }
    }
  }
  return ranks;
}
