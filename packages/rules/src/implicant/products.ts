import { spend, type WorkBudget, workBudget } from '../work-budget.ts';
import { minimalTerms } from './minimal-terms.ts';
import { meet, meetAll, type Term } from './term.ts';

/** How many terms a condition may have before it counts as too large to prove. */
export const MAX_TERMS = 5000;

/** Steps of work that the terms of one condition may cost, less than 100 ms: a comparison of two terms is one, meeting two is several. */
export const TERM_WORK = 4_000_000;

/** Steps that it costs to meet two terms, and what each fact of theirs adds. */
const [MEET_WORK, FACT_WORK] = [4, 4];

/** Terms of which none covers another, or undefined when there are more than can be dealt with. */
export type Terms = readonly Term[] | undefined;

/**
 * The terms that meet one of each list: their conjunction. Lists without a fact in common multiply, so that what is too large is known at
 * once.
 */
export function product(lists: readonly Terms[], budget: WorkBudget = workBudget(TERM_WORK)): Terms {
  const known = lists.flatMap((list) => (list ? [list] : []));
  if (known.some((list) => list.length === 0)) return [];
  if (known.length < lists.length) return undefined;
  const both = meetAll(known.flatMap((list) => (list.length === 1 ? list : [])));
  let terms: readonly Term[] = both ? [both] : [];
  const choices = known.filter((list) => list.length > 1);
  for (const list of choices.sort((a, b) => a.length - b.length)) {
    const next = productOfTwo(terms, list, budget);
    if (!next) return undefined;
    terms = next;
  }
  return terms;
}

function productOfTwo(a: readonly Term[], b: readonly Term[], budget: WorkBudget): Terms {
  const isApart = haveNoFactInCommon([a, b]);
  if (isApart && a.length * b.length > MAX_TERMS) return undefined;
  const facts = a.length * sizeOf(b) + b.length * sizeOf(a);
  if (!spend(budget, MEET_WORK * a.length * b.length + FACT_WORK * facts)) return undefined;
  const met: Term[] = [];
  for (const left of a) {
    for (const right of b) {
      const both = meet(left, right);
      if (both) met.push(both);
    }
    if (met.length > 4 * MAX_TERMS) return undefined;
  }
  return isApart ? met : minimalTerms(met, { most: MAX_TERMS, budget });
}

function sizeOf(terms: readonly Term[]): number {
  return terms.reduce((size, term) => size + term.length, 0);
}

/** The terms of any of the lists: their disjunction. */
export function union(lists: readonly Terms[], budget: WorkBudget = workBudget(TERM_WORK)): Terms {
  const all: Term[] = [];
  for (const list of lists) {
    if (!list) return undefined;
    for (const term of list) all.push(term);
    if (all.length > 4 * MAX_TERMS) return undefined;
  }
  if (all.some((term) => term.length === 0)) return [[]];
  const known = lists.flatMap((list) => (list ? [list] : []));
  if (!haveNoFactInCommon(known)) return minimalTerms(all, { most: MAX_TERMS, budget });
  return all.length > MAX_TERMS ? undefined : all;
}

/** Whether every fact is asked about in one list at most. */
export function haveNoFactInCommon(lists: readonly (readonly Term[])[]): boolean {
  const listOf = new Map<number, number>();
  for (const [place, list] of lists.entries()) {
    for (const term of list) {
      for (const { fact } of term) {
        const seen = listOf.get(fact);
        if (seen === undefined) listOf.set(fact, place);
        else if (seen !== place) return false;
      }
    }
  }
  return true;
}
