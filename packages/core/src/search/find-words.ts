import { type KeyRange, rangeOfPrefix } from './key-table.ts';
import { initialOf, placeOfRank, type SearchPart } from './search-part.ts';
import { offerTerm, type PartReader, type SearchRun } from './search-run.ts';
import type { IndexedTerm } from './search-terms.ts';

/** So many terms, or this share of those with the commonest word, are looked at one by one rather than narrowed down first. */
const FEW = 32;
const FEW_AS_SHARE = 1 / 16;
/** Bits of a number of a typed array. */
const BITS = 32;

/** One spelling that may stand for a word of the query. */
export interface Spelling {
  readonly text: string;
  /** How many edits make it of the query's word. */
  readonly edits: number;
}

/** What each word of a query may stand for, in the order of the words. */
export type WordSpellings = readonly (readonly Spelling[])[];

/** How a term holds the words of a query. */
export interface WordMatch {
  /** How many edits it takes. */
  readonly edits: number;
  /** The share of the term's letters that the words make up, 0 to 1. */
  readonly coverage: number;
}

/**
 * Offers the terms in which each word of a query begins a word, or is one after some edits; in any order. `score` says what a
 * match is worth, less for more edits and for less coverage.
 */
export function findWords(
  run: SearchRun,
  reader: PartReader,
  { spellings, score }: { readonly spellings: WordSpellings; readonly score: (match: WordMatch) => number },
): void {
  const { part } = reader;
  const letters = spellings.reduce((sum, ways) => sum + Math.max(...ways.map(({ text }) => text.length)), 0);
  const initials = spellings.reduce((bits, ways) => bits | sharedInitial(ways), 0);
  for (const place of placesWithAll(reader, spellings)) {
    if (((part.initials[place] ?? 0) & initials) !== initials) continue;
    const coverage = shareOf(letters, part.letters[place] ?? 0);
    if (score({ edits: 0, coverage }) < run.found.leastScore()) continue;
    const term = part.terms[place];
    const match = term && matchWords(term, spellings);
    if (match) offerTerm(run, reader, { place, score: score(match) });
  }
}

/** The bit of the letter that all of a word's spellings begin with, or none. */
function sharedInitial(ways: readonly Spelling[]): number {
  const bits = new Set(ways.map(({ text }) => initialOf(text)));
  return bits.size === 1 ? (bits.values().next().value ?? 0) : 0;
}

/**
 * The places of all terms in which each word of a query begins a word, and perhaps of some more.
 *
 * Leaves out words of one letter, which initials tell, when there are others. Goes through the words from the
 * rarest on and keeps a bit for each term that has held them all so far.
 */
function placesWithAll({ part }: PartReader, spellings: WordSpellings): readonly number[] {
  const telling = spellings.filter(([first]) => (first?.text.length ?? 0) > 1);
  const sought = telling.length > 0 ? telling : spellings;
  const words = sought.map((ways) => rangesOf(part, ways)).sort((a, b) => a.size - b.size);
  const most = words.at(-1)?.size ?? 0;
  const isFew = (words[0]?.size ?? 0) <= Math.max(FEW, most * FEW_AS_SHARE);
  const narrowing = isFew ? words.slice(0, 1) : words;
  let places: readonly number[] = [];
  let held: Uint32Array<ArrayBuffer> | undefined;
  for (const { ranges } of narrowing) {
    const bits = new Uint32Array(Math.ceil(part.terms.length / BITS));
    places = placesHeld(part, ranges, { before: held, bits });
    held = bits;
  }
  return places;
}

/** The places, each once, in some ranges of keys that are held before, if there was a word before; sets their bits. */
function placesHeld(
  part: SearchPart,
  ranges: readonly KeyRange[],
  { before, bits }: { readonly before: Uint32Array | undefined; readonly bits: Uint32Array },
): readonly number[] {
  const places: number[] = [];
  for (const { from, upTo } of ranges) {
    for (let entry = from; entry < upTo; entry += 1) {
      const place = placeOfRank(part, part.names.ranks[entry] ?? 0);
      const cell = place >>> 5;
      const bit = 1 << (place & 31);
      if (before && ((before[cell] ?? 0) & bit) === 0) continue;
      if (((bits[cell] ?? 0) & bit) !== 0) continue;
      bits[cell] = (bits[cell] ?? 0) | bit;
      places.push(place);
    }
  }
  return places;
}

/** Where the keys are that begin with one of a word's spellings. */
function rangesOf({ names }: SearchPart, ways: readonly Spelling[]) {
  const ranges = ways.map(({ text }): KeyRange => rangeOfPrefix(names, text));
  return { ranges, size: ranges.reduce((sum, { from, upTo }) => sum + upTo - from, 0) };
}

/** How a term holds all words of a query; undefined when it does not. */
function matchWords(term: IndexedTerm, spellings: WordSpellings): WordMatch | undefined {
  let [edits, letters] = [0, 0];
  for (const ways of spellings) {
    const way = ways.find((spelling) => holdsSpelling(term, spelling));
    if (!way) return undefined;
    edits += way.edits;
    letters += way.text.length;
  }
  return { edits, coverage: shareOf(letters, term.letters) };
}

function shareOf(letters: number, all: number): number {
  return Math.min(1, letters / all);
}

/** Whether a word of a term begins with a spelling or, where it is not as in the query, is it. */
export function holdsSpelling({ folded, plain }: IndexedTerm, { text, edits }: Spelling): boolean {
  if (edits > 0) return ` ${folded} `.includes(` ${text} `);
  if (folded.startsWith(text) || plain.startsWith(text)) return true;
  const later = ` ${text}`;
  return folded.includes(later) || (plain !== folded && plain.includes(later));
}
