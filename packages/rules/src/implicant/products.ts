import { minimalTerms } from './minimal-terms.ts';
import { meet, type Term } from './term.ts';

/** How many terms a condition may have before it counts as too large to prove. */
export const MAX_TERMS = 5000;

/** How many pairs of terms one product may look at. */
const MAX_PAIRS = 250_000;

/** Terms, or undefined when there are more than can be dealt with. */
export type Terms = readonly Term[] | undefined;

/** The terms that meet one of each list: their conjunction. */
export function product(lists: readonly Terms[]): Terms {
  const known = lists.flatMap((list) => (list ? [list] : []));
  if (known.some((list) => list.length === 0)) return [];
  if (known.length < lists.length) return undefined;
  let terms: readonly Term[] = [[]];
  for (const list of known.toSorted((a, b) => a.length - b.length)) {
    const next = productOfTwo(terms, list);
    if (!next) return undefined;
    terms = next;
  }
  return terms;
}

function productOfTwo(a: readonly Term[], b: readonly Term[]): Terms {
  if (a.length * b.length > MAX_PAIRS) return undefined;
  const met: Term[] = [];
  for (const left of a) {
    for (const right of b) {
      const both = meet(left, right);
      if (both) met.push(both);
    }
    if (met.length > 4 * MAX_TERMS) return undefined;
  }
  return minimalTerms(met, MAX_TERMS);
}

/** The terms of any of the lists: their disjunction. */
export function union(lists: readonly Terms[]): Terms {
  const all: Term[] = [];
  for (const list of lists) {
    if (!list) return undefined;
    for (const term of list) all.push(term);
    if (all.length > 4 * MAX_TERMS) return undefined;
  }
  return minimalTerms(all, MAX_TERMS);
}
