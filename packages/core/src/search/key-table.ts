import { eachInSlices } from '../each-in-slices.ts';
import type { SlicedWork } from '../sliced-work.ts';
import { sortInSlices } from '../sort-in-slices.ts';

/** One key and what it leads to. */
export interface KeyEntry {
  readonly key: string;
  /** The place of the term, plus the number of terms when the key starts at a later word of it. */
  readonly rank: number;
}

/** Keys in the order of their UTF-16 units, each with its rank; a key stands there as often as it leads somewhere. */
export interface KeyTable {
  readonly keys: readonly string[];
  readonly ranks: Uint32Array;
  /** The lowest rank of each `KEYS_PER_BLOCK` keys. */
  readonly lowest: Uint32Array;
}

/** A block is passed over at once when its lowest rank is too high. */
export const KEYS_PER_BLOCK = 32;

/** From which place on and up to which the keys of a table are meant. */
export interface KeyRange {
  readonly from: number;
  readonly upTo: number;
}

/** Above every rank, and small enough to be compared fast. */
export const NO_RANK = 2 ** 30 - 1;

const ENTRIES_PER_SLICE = 10_000;

/** The table of some entries. */
export function* keyTableWork(entries: readonly KeyEntry[]): SlicedWork<KeyTable> {
  const sorted = yield* sortInSlices(entries, (a, b) =>
    a.key === b.key ? a.rank - b.rank : a.key < b.key ? -1 : 1,
  );
  const keys: string[] = [];
  const ranks = new Uint32Array(sorted.length);
  const lowest = new Uint32Array(Math.ceil(sorted.length / KEYS_PER_BLOCK)).fill(NO_RANK);
  yield* eachInSlices(
    sorted,
    ({ key, rank }, place) => {
      keys.push(key);
      ranks[place] = rank;
      const block = Math.floor(place / KEYS_PER_BLOCK);
      lowest[block] = Math.min(lowest[block] ?? NO_RANK, rank);
    },
    ENTRIES_PER_SLICE,
  );
  return { keys, ranks, lowest };
}

/** Where the keys that equal a text begin, or would. */
export function placeOfKey({ keys }: KeyTable, text: string): number {
  return firstNotBelow(keys, text, 0);
}

/** The keys that begin with a text; all keys for the empty text. */
export function rangeOfPrefix({ keys }: KeyTable, text: string): KeyRange {
  const from = firstNotBelow(keys, text, 0);
  return { from, upTo: firstNotBelow(keys, `${text}\uffff`, from) };
}

function firstNotBelow(keys: readonly string[], text: string, start: number): number {
  let [low, high] = [start, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
