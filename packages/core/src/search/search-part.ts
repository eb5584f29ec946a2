import { eachInSlices } from '../each-in-slices.ts';
import type { SlicedWork } from '../sliced-work.ts';
import { sortInSlices } from '../sort-in-slices.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import { type GramIndex, gramIndexWork } from './gram-index.ts';
import { type KeyEntry, type KeyTable, keyTableWork } from './key-table.ts';
import { compareTerms, type IndexedTerm, indexedTerms, isCode } from './search-terms.ts';

/** The index of some concepts of a snapshot, never changed. */
export interface SearchPart {
  /** Positions of the concepts that this part speaks for, those that are gone too. */
  readonly covers: ReadonlySet<number>;
  /** In the order of `compareTerms`. */
  readonly terms: readonly IndexedTerm[];
  /** How many letters each term has. */
  readonly letters: Uint32Array;
  /** The letters that each term's words begin with, as `initialOf` has them. */
  readonly initials: Uint32Array;
  /** Names, synonyms and slugs without spaces, from each of their words on; folded and as they are spelt. */
  readonly names: KeyTable;
  /** Codes with and without their system. */
  readonly codes: KeyTable;
  /** Folded words, and whole names without spaces, folded and as they are spelt. */
  readonly spellings: GramIndex;
}

const CONCEPTS_PER_SLICE = 100;
const TERMS_PER_SLICE = 500;

/** The index of the concepts at some positions; a position without a concept is covered and holds nothing. */
export function* searchPartWork(
  concepts: Iterable<readonly [position: number, concept: Concept | undefined]>,
): SlicedWork<SearchPart> {
  const covers = new Set<number>();
  const unsorted: IndexedTerm[] = [];
  yield* eachInSlices(
    concepts,
    ([position, concept]) => {
      covers.add(position);
      if (concept) unsorted.push(...indexedTerms(concept, position));
    },
    CONCEPTS_PER_SLICE,
  );
  const terms = yield* sortInSlices(unsorted, compareTerms);
  const [names, codes, spellings]: [KeyEntry[], KeyEntry[], Set<string>] = [[], [], new Set()];
  const letters = new Uint32Array(terms.length);
  const initials = new Uint32Array(terms.length);
  yield* eachInSlices(
    terms,
    (term, place) => {
      letters[place] = term.letters;
      initials[place] = initialsOf(term);
      const entries = entriesOf(term, { place, count: terms.length });
      if (isCode(term)) return void codes.push(...entries);
      names.push(...entries);
      for (const word of term.folded.split(' ')) spellings.add(word);
      spellings.add(term.folded.replaceAll(' ', ''));
      if (term.plain !== term.folded) spellings.add(term.plain.replaceAll(' ', ''));
    },
    TERMS_PER_SLICE,
  );
  return {
    covers,
    terms,
    letters,
    initials,
    names: yield* keyTableWork(names),
    codes: yield* keyTableWork(codes),
    spellings: yield* gramIndexWork([...spellings]),
  };
}

/** The bit of a word's first letter: one for each of a to z, one for all digits and one for everything else. */
export function initialOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return 1 << (code - 97);
  return code >= 48 && code <= 57 ? 1 << 26 : 1 << 27;
}

function initialsOf({ folded, plain }: IndexedTerm): number {
  let bits = 0;
  for (const words of folded === plain ? [folded] : [folded, plain]) {
    for (const word of words.split(' ')) bits |= initialOf(word);
  }
  return bits;
}

/** The place of the term that a rank in a table of the part leads to. */
export function placeOfRank({ terms }: SearchPart, rank: number): number {
  return rank < terms.length ? rank : rank - terms.length;
}

/**
 * The keys of a term, each once: those of the whole term have its place as rank, those from a later word on come after all. A code
 * has one from its second word on, the value without the system; what comes after a point in it is no code.
 */
function entriesOf(
  term: IndexedTerm,
  { place, count }: { readonly place: number; readonly count: number },
): Iterable<KeyEntry> {
  const { folded, plain } = term;
  const entries = new Map<string, KeyEntry>();
  const spelt = folded === plain ? [folded] : [folded, plain];
  const add = (key: string, rank: number) => {
    if (!entries.has(key)) entries.set(key, { key, rank });
  };
  for (const words of spelt) add(words.replaceAll(' ', ''), place);
  for (const words of spelt) {
    for (let space = words.indexOf(' '); space !== -1; space = words.indexOf(' ', space + 1)) {
      add(words.slice(space + 1).replaceAll(' ', ''), place + count);
      if (isCode(term)) break;
    }
  }
  return entries.values();
}
