import { type KeyTable, placeOfKey } from './key-table.ts';
import { placeOfRank, type SearchPart } from './search-part.ts';
import { offerTerm, type PartReader, type SearchRun } from './search-run.ts';
import type { IndexedTerm } from './search-terms.ts';

/** What a term is worth that is all of the query: spelt as in the query, and when it only folds to the same. */
const SCORES: Readonly<Record<IndexedTerm['termClass'], readonly [spelt: number, folded: number]>> = {
  NAME: [1, 0.97],
  EXACT_SYNONYM: [0.98, 0.96],
  SLUG: [0.95, 0.95],
  EXACT_CODE: [0.94, 0.93],
  OTHER_SYNONYM: [0.9, 0.89],
  OTHER_CODE: [0.86, 0.85],
};

/** Offers the terms that are all of the query, and the codes whose value without system is. */
export function findWhole(run: SearchRun, reader: PartReader): void {
  const { names, codes } = reader.part;
  for (const whole of run.query.whole) {
    for (const place of termsOfKey(names, whole, reader.part)) offerWhole(run, reader, place);
    for (let entry = placeOfKey(codes, whole); codes.keys[entry] === whole; entry += 1) {
      offerWhole(run, reader, placeOfRank(reader.part, codes.ranks[entry] ?? 0));
    }
  }
}

/** The places of the terms that are a whole key, and not only from some later word on. These stand first among its equals. */
export function termsOfKey(table: KeyTable, key: string, { terms }: SearchPart): readonly number[] {
  const places: number[] = [];
  for (let entry = placeOfKey(table, key); table.keys[entry] === key; entry += 1) {
    const rank = table.ranks[entry] ?? 0;
    if (rank >= terms.length) break;
    places.push(rank);
  }
  return places;
}

function offerWhole(run: SearchRun, reader: PartReader, place: number): void {
  const term = reader.part.terms[place];
  if (!term) return;
  const [spelt, folded] = SCORES[term.termClass];
  offerTerm(run, reader, { place, score: term.plain === run.query.plain ? spelt : folded });
}
