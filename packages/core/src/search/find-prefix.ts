import type { Concept } from '../vocabulary/concepts/concept.ts';
import { type KeyTable, rangeOfPrefix } from './key-table.ts';
import { lowestRanksIn } from './lowest-ranks.ts';
import { placeOfRank } from './search-part.ts';
import { offerTerm, type PartReader, type SearchRun } from './search-run.ts';
import type { IndexedTerm } from './search-terms.ts';

/** Scores of a term that the query begins, and of one that it begins at a later word; and of a code. */
const NAME_START = 0.7;
const WORD_START = 0.6;
const CODE_START = 0.5;
const CLASS_STEP = 0.01;
/** Less than the step of a class, so that class goes before length. */
const MOST_FOR_LENGTH = 0.009;
/** A shorter query begins too many codes to mean one. */
const SHORTEST_CODE_START = 3;

/** Offers the terms that the query begins, at their start or at one of their words, and the codes. */
export function findPrefix(run: SearchRun, reader: PartReader): void {
  const { names, codes } = reader.part;
  for (const start of run.query.whole) {
    for (const rank of lowestRanks(names, start, { run, reader })) {
      offerRank(run, reader, { rank, start, scores: [NAME_START, WORD_START] });
    }
    if (start.length < SHORTEST_CODE_START || !/\d/.test(start)) continue;
    for (const rank of lowestRanks(codes, start, { run, reader })) {
      offerRank(run, reader, { rank, start, scores: [CODE_START, CODE_START] });
    }
  }
}

function offerRank(
  run: SearchRun,
  reader: PartReader,
  { rank, start, scores }: { rank: number; start: string; scores: readonly [number, number] },
): void {
  const { terms } = reader.part;
  const place = placeOfRank(reader.part, rank);
  const term = terms[place];
  if (!term) return;
  const base = rank < terms.length ? scores[0] : scores[1];
  offerTerm(run, reader, { place, score: base - term.classPlace * CLASS_STEP + shareOf(term, start) });
}

function shareOf({ letters }: IndexedTerm, start: string): number {
  return MOST_FOR_LENGTH * Math.min(1, start.length / letters);
}

/** The lowest ranks of the keys with a prefix, one a concept and as many as are wanted. */
function lowestRanks(
  table: KeyTable,
  prefix: string,
  { run, reader }: { readonly run: SearchRun; readonly reader: PartReader },
): readonly number[] {
  const { wanted } = run.found;
  const range = rangeOfPrefix(table, prefix);
  if (wanted === Number.POSITIVE_INFINITY) return [...table.ranks.subarray(range.from, range.upTo)];
  for (let count = 2 * wanted; ; count *= 8) {
    const lowest = lowestRanksIn(table, range, count);
    const kept = new Map<Concept, number>();
    for (const rank of lowest) {
      if (kept.size === wanted) break;
      const concept = reader.conceptAt(placeOfRank(reader.part, rank));
      if (concept && !kept.has(concept)) kept.set(concept, rank);
    }
    if (kept.size === wanted || lowest.length < count) return [...kept.values()];
  }
}
