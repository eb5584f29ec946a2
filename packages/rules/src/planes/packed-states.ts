import type { FactSpace, KnownState } from '../compile/fact-space.ts';

/**
 * States turned on their side: for each value of each fact a plane of bits, a bit for each state in which the fact may have that value,
 * 32 states a word. Bits past `count` are zero.
 */
export interface PackedStates {
  readonly count: number;
  /** Words of a plane. */
  readonly words: number;
  /** The planes, one after the other. */
  readonly possible: Int32Array;
  /** The number of the plane of a fact's first value; those of its other values follow. */
  readonly firstPlane: Uint32Array;
  /** The mask of each fact's whole domain. */
  readonly full: Uint32Array;
}

/** Closed states of a space, packed to be evaluated together. */
export function packStates({ facts }: FactSpace, states: readonly KnownState[]): PackedStates {
  const firstPlane = new Uint32Array(facts.length);
  let planes = 0;
  for (const [place, { size }] of facts.entries()) {
    firstPlane[place] = planes;
    planes += size;
  }
  const words = Math.ceil(states.length / 32);
  const possible = new Int32Array(planes * words);
  for (const [lane, state] of states.entries()) setLane({ possible, firstPlane, words }, lane, state);
  const full = Uint32Array.from(facts, (fact) => fact.full);
  return { count: states.length, words, possible, firstPlane, full };
}

function setLane(
  { possible, firstPlane, words }: Pick<PackedStates, 'possible' | 'firstPlane' | 'words'>,
  lane: number,
  state: KnownState,
): void {
  const word = lane >>> 5;
  const bit = 1 << (lane & 31);
  for (let fact = 0; fact < firstPlane.length; fact += 1) {
    const first = firstPlane[fact] ?? 0;
    for (let rest = state[fact] ?? 0; rest !== 0; rest &= rest - 1) {
      const place = (first + 31 - Math.clz32(rest & -rest)) * words + word;
      possible[place] = (possible[place] ?? 0) | bit;
    }
  }
}
