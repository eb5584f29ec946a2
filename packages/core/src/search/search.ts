import type { Snapshot } from '../graph/snapshot.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import { fullList, shortList } from './candidate.ts';
import { findMisspeltWhole, findMisspeltWords } from './find-misspelt.ts';
import { findPrefix } from './find-prefix.ts';
import { findSomeWords } from './find-some-words.ts';
import { findWhole } from './find-whole.ts';
import { findWords, type WordMatch } from './find-words.ts';
import { MAX_QUERY_LENGTH, parseQuery } from './parse-query.ts';
import { type PartReader, partReaders, type SearchRun } from './search-run.ts';

/** A concept that a query means. */
export interface SearchHit {
  readonly concept: Concept;
  /** The name, synonym, slug or code that hit. */
  readonly matched: string;
  /** From 0 to 1; says how the text hit, not how likely the concept is. */
  readonly score: number;
}

/** Which concepts a search may find. */
export interface SearchScope {
  readonly kinds?: readonly ConceptKind[] | undefined;
  /** At most this many. */
  readonly first: number;
}

const ALL_WORDS = 0.45;
const MOST_FOR_COVERAGE = 0.05;

/**
 * The concepts that a query means, best first, each once: whole names, then whole synonyms and codes, names that it
 * begins, names that hold all its words; when there are none of these, names that are one or two edits away; at last
 * names that hold some of its words. Deprecated concepts lead to what replaced them or are left out.
 *
 * The same snapshot and query always have the same hits in the same order. A query without words, or of more than
 * `MAX_QUERY_LENGTH` UTF-16 units, has none.
 */
export function search(
  snapshot: Snapshot,
  text: string,
  { kinds, first }: SearchScope,
): readonly SearchHit[] {
  const found = shortList(first);
  const run = runOf(snapshot, text, { kinds: kinds && new Set(kinds), asNamed: false, found });
  if (run && first > 0) findAsWritten(run) || findMisspelt(run) || findLoosely(run);
  return found.best().map(({ concept, term, score }) => ({ concept, matched: term.text, score }));
}

/**
 * The concepts that a filter's text keeps, deprecated ones too: those that `search` finds, except that some of the words are
 * not enough. A text without words keeps all: undefined. One of more than `MAX_QUERY_LENGTH` UTF-16 units keeps none.
 */
export function conceptsMatching(snapshot: Snapshot, text: string): ReadonlySet<Concept> | undefined {
  const found = fullList();
  const run = runOf(snapshot, text, { kinds: undefined, asNamed: true, found });
  if (!run) return text.length > MAX_QUERY_LENGTH ? new Set() : undefined;
  findAsWritten(run) || findMisspelt(run);
  return new Set(found.best().map(({ concept }) => concept));
}

function runOf(
  snapshot: Snapshot,
  text: string,
  rest: Omit<SearchRun, 'snapshot' | 'query'>,
): SearchRun | undefined {
  const query = parseQuery(text);
  return query && { snapshot, query, ...rest };
}

/** Runs one way to find over all parts; says whether anything is found by now. */
function inAllParts(run: SearchRun, find: (reader: PartReader) => void): boolean {
  for (const reader of partReaders(run)) find(reader);
  return run.found.size() > 0;
}

function findAsWritten(run: SearchRun): boolean {
  inAllParts(run, (reader) => {
    findWhole(run, reader);
    findPrefix(run, reader);
  });
  if (run.query.words.length > 1 && run.found.size() < run.found.wanted) {
    const spellings = run.query.words.map((text) => [{ text, edits: 0 }]);
    const score = ({ coverage }: WordMatch) => ALL_WORDS + coverage * MOST_FOR_COVERAGE;
    inAllParts(run, (reader) => findWords(run, reader, { spellings, score }));
  }
  return run.found.size() > 0;
}

/** First one edit, then two, and in each the whole query before its words. */
function findMisspelt(run: SearchRun): boolean {
  return [1, 2].some(
    (edits) =>
      inAllParts(run, (reader) => findMisspeltWhole(run, reader, edits)) ||
      inAllParts(run, (reader) => findMisspeltWords(run, reader, edits)),
  );
}

function findLoosely(run: SearchRun): boolean {
  return inAllParts(run, (reader) => findSomeWords(run, reader));
}
