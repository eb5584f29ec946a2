import { rangeOfPrefix } from './key-table.ts';
import { offerTerm, type PartReader, type SearchRun } from './search-run.ts';
import type { IndexedTerm } from './search-terms.ts';

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
 * Offers the terms in which each word of a query, in one of its spellings, begins a word; in any order. `score` says what a
 * match is worth.
 */
export function findWords(
  run: SearchRun,
  reader: PartReader,
  { spellings, score }: { readonly spellings: WordSpellings; readonly score: (match: WordMatch) => number },
): void {
  const { names, terms } = reader.part;
  const ranges = spellings.map((ways) => ways.map(({ text }) => rangeOfPrefix(names, text)));
  const sizes = ranges.map((ways) => ways.reduce((sum, { from, upTo }) => sum + upTo - from, 0));
  const rarest = ranges[sizes.indexOf(Math.min(...sizes))] ?? [];
  const seen = new Set<number>();
  for (const { from, upTo } of rarest) {
    for (let entry = from; entry < upTo; entry += 1) {
      const place = (names.ranks[entry] ?? 0) % terms.length;
      const term = terms[place];
      if (!term || seen.has(place)) continue;
      seen.add(place);
      const match = matchWords(term, spellings);
      if (match) offerTerm(run, reader, { place, score: score(match) });
    }
  }
}

/** How a term holds all words of a query; undefined when it does not. */
function matchWords({ folded, plain }: IndexedTerm, spellings: WordSpellings): WordMatch | undefined {
  let [edits, letters] = [0, 0];
  for (const ways of spellings) {
    const way = ways.find(
      ({ text }) => hasWordStart(folded, text) || (plain !== folded && hasWordStart(plain, text)),
    );
    if (!way) return undefined;
    edits += way.edits;
    letters += way.text.length;
  }
  return { edits, coverage: Math.min(1, letters / folded.replaceAll(' ', '').length) };
}

/** Whether one of the words, joined by spaces, begins with a text. */
export function hasWordStart(words: string, text: string): boolean {
  return words.startsWith(text) || words.includes(` ${text}`);
}
