import { eachInSlices } from '../each-in-slices.ts';
import type { SlicedWork } from '../sliced-work.ts';
import { editDistance } from './edit-distance.ts';

/** Texts and, for each group of three neighbouring letters, which texts hold it. Made by `gramIndexWork`. */
export interface GramIndex {
  readonly texts: readonly string[];
  /** Where the postings of each slot of grams start in `postings`; one more than there are slots. */
  readonly offsets: Uint32Array;
  /** Places in `texts`, slot after slot. */
  readonly postings: Uint32Array;
}

/** a to z, 0 to 9, the text's edge and all others. */
const LETTERS = 38;
const EDGE = 0;
const OTHER = 37;
const TRIGRAMS = LETTERS ** 3;
/** Short texts have a further gram of their sorted letters, since a swap may leave none of their trigrams. */
const ANAGRAMS = 4_096;
const ALL_SLOTS = TRIGRAMS + ANAGRAMS;
const LONGEST_WITH_ANAGRAM = 5;
/** A small index has fewer slots than there are grams, about this many a text; what shares a slot is looked at in vain. */
const SLOTS_PER_TEXT = 16;
/** A swap of two letters changes four trigrams; every other edit fewer. */
const GRAMS_OF_AN_EDIT = 4;
const TEXTS_PER_SLICE = 2_000;

/** The gram index of some texts. */
export function* gramIndexWork(texts: readonly string[]): SlicedWork<GramIndex> {
  const slots = Math.min(ALL_SLOTS, (texts.length + 1) * SLOTS_PER_TEXT);
  const offsets = new Uint32Array(slots + 1);
  const grams: (readonly number[])[] = [];
  yield* eachInSlices(
    texts,
    (text) => {
      const own = slotsOf(text, slots);
      grams.push(own);
      for (const gram of own) offsets[gram + 1] = (offsets[gram + 1] ?? 0) + 1;
    },
    TEXTS_PER_SLICE,
  );
  for (let gram = 1; gram < offsets.length; gram += 1)
    offsets[gram] = (offsets[gram] ?? 0) + (offsets[gram - 1] ?? 0);
  yield;
  const postings = new Uint32Array(offsets.at(-1) ?? 0);
  const next = offsets.slice();
  yield* eachInSlices(
    grams,
    (own, place) => {
      for (const gram of own) {
        const write = next[gram] ?? 0;
        postings[write] = place;
        next[gram] = write + 1;
      }
    },
    TEXTS_PER_SLICE,
  );
  return { texts, offsets, postings };
}

/**
 * The texts that are one to `most` edits away from a text of four letters or more, with how many.
 *
 * Looks only at those that share one of its rarest grams, one more of them than the edits can change, and so misses none. A
 * text with too few grams for that is given fewer edits.
 */
export function textsNear(index: GramIndex, text: string, most: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const { texts, offsets, postings } = index;
  const grams = rarestFirst(index, text);
  const allowed = Math.min(most, Math.max(1, Math.floor((grams.length - 1) / GRAMS_OF_AN_EDIT)));
  const anagram = text.length <= LONGEST_WITH_ANAGRAM ? 1 : 0;
  for (const gram of grams.slice(0, allowed * GRAMS_OF_AN_EDIT + 1 + anagram)) {
    for (let place = offsets[gram] ?? 0; place < (offsets[gram + 1] ?? 0); place += 1) {
      const near = texts[postings[place] ?? 0] ?? '';
      const distance = editDistance(near, text, allowed);
      if (distance > 0 && distance <= allowed) found.set(near, distance);
    }
  }
  return found;
}

function rarestFirst({ offsets }: GramIndex, text: string): readonly number[] {
  const size = (gram: number) => (offsets[gram + 1] ?? 0) - (offsets[gram] ?? 0);
  return [...slotsOf(text, offsets.length - 1)].sort((a, b) => size(a) - size(b));
}

/** The slots of a text's grams, one for each gram that is different from the others. */
function slotsOf(text: string, slots: number): readonly number[] {
  const grams: number[] = [];
  let [first, second] = [EDGE, letterOf(text, 0)];
  for (let place = 1; place <= text.length; place += 1) {
    const third = letterOf(text, place);
    const gram = (first * LETTERS + second) * LETTERS + third;
    if (!grams.includes(gram)) grams.push(gram);
    [first, second] = [second, third];
  }
  if (text.length <= LONGEST_WITH_ANAGRAM) grams.push(TRIGRAMS + anagramOf(text));
  return slots === ALL_SLOTS ? grams : grams.map((gram) => gram % slots);
}

function letterOf(text: string, place: number): number {
  if (place >= text.length) return EDGE;
  const code = text.charCodeAt(place);
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : OTHER;
}

function anagramOf(text: string): number {
  let hash = 0;
  for (let place = 0; place < text.length; place += 1) {
    const letter = letterOf(text, place);
    hash += letter * letter * letter;
  }
  return hash % ANAGRAMS;
}
