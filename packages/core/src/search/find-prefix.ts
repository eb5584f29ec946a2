import type { Concept } from '../vocabulary/concepts/concept.ts';
import { type KeyTable, rangeOfPrefix } from './key-table.ts';
import { offerTerm, type PartReader, type SearchRun } from './search-run.ts';
import { classPlace, type IndexedTerm } from './search-terms.ts';

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
  const place = rank % terms.length;
  const term = terms[place];
  if (!term) return;
  const base = rank < terms.length ? scores[0] : scores[1];
  offerTerm(run, reader, { place, score: base - classPlace(term) * CLASS_STEP + shareOf(term, start) });
}

function shareOf({ folded }: IndexedTerm, start: string): number {
  return MOST_FOR_LENGTH * Math.min(1, start.length / folded.length);
}

/**
 * The lowest ranks of the keys with a prefix, one a concept and as many as are wanted. Thousands of keys begin with one
 * letter; most are passed over by a comparison of numbers.
 */
function lowestRanks(
  table: KeyTable,
  prefix: string,
  { run, reader }: { readonly run: SearchRun; readonly reader: PartReader },
): readonly number[] {
  const { wanted } = run.found;
  const { from, upTo } = rangeOfPrefix(table, prefix);
  if (wanted === Number.POSITIVE_INFINITY) return [...table.ranks.subarray(from, upTo)];
  const kept: RankedConcept[] = [];
  let limit = wanted === 0 ? -1 : Number.POSITIVE_INFINITY;
  for (let entry = from; entry < upTo; entry += 1) {
    const rank = table.ranks[entry] ?? 0;
    if (rank >= limit) continue;
    const concept = reader.conceptAt(rank % reader.part.terms.length);
    if (!concept) continue;
    insert(kept, { rank, concept });
    if (kept.length > wanted) kept.pop();
    if (kept.length === wanted) limit = kept.at(-1)?.rank ?? limit;
  }
  return kept.map(({ rank }) => rank);
}

interface RankedConcept {
  readonly rank: number;
  readonly concept: Concept;
}

/** Puts a concept at its place by rank, unless it has a lower one already. */
function insert(kept: RankedConcept[], entering: RankedConcept): void {
  const known = kept.findIndex(({ concept }) => concept === entering.concept);
  if (known !== -1 && (kept[known]?.rank ?? 0) <= entering.rank) return;
  if (known !== -1) kept.splice(known, 1);
  const place = kept.findIndex(({ rank }) => rank > entering.rank);
  kept.splice(place === -1 ? kept.length : place, 0, entering);
}
