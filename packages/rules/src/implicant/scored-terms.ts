import type { CompiledNode } from '../compile/compiled.ts';
import { spend, type WorkBudget } from '../work-budget.ts';
import { MAX_TERMS, product, type Terms, union } from './products.ts';

/** Steps that it costs to sum up an item of a score, twice. */
const SET_WORK = 8;

type Score = CompiledNode & { readonly op: 'score' };

/** How the terms of a score's items are found, and the work that this may cost. */
export interface ItemTerms {
  readonly termsOfPart: (part: CompiledNode, isTrue: boolean) => Terms;
  readonly budget: WorkBudget;
}

/**
 * The terms by which a score is known to reach its threshold (`reaches`), or to stay below it. What counts is the worst that is still
 * possible: an unknown item adds its points when they are on the other side, and nothing when they are on this one.
 */
export function scoreReaching(
  { gte, items }: Score,
  reaches: boolean,
  { termsOfPart, budget }: ItemTerms,
): Terms {
  const isDecided = (settled: ReadonlySet<number>) => {
    let sum = 0;
    for (const [place, { points }] of items.entries()) {
      const counts = points > 0 === reaches ? settled.has(place) : !settled.has(place);
      if (counts) sum += points;
    }
    return sum >= gte === reaches;
  };
  const choices = minimalChoices(items, isDecided, budget);
  if (!choices) return undefined;
  const known = new Map<number, Terms>();
  const termsOfItem = (place: number) => {
    const item = items[place];
    if (!known.has(place) && item) known.set(place, termsOfPart(item.when, item.points > 0 === reaches));
    return known.get(place);
  };
  const lists: Terms[] = [];
  for (const choice of choices) {
    const list = product(choice.map(termsOfItem), budget);
    if (!list) return undefined;
    lists.push(list);
  }
  return union(lists, budget);
}

/** The smallest sets of items that decide a sum once they are settled; undefined when there are too many. */
function minimalChoices(
  items: Score['items'],
  isDecided: (settled: ReadonlySet<number>) => boolean,
  budget: WorkBudget,
): readonly (readonly number[])[] | undefined {
  const order = [...items.keys()]
    .filter((place) => items[place]?.points !== 0)
    .sort((a, b) => Math.abs(items[b]?.points ?? 0) - Math.abs(items[a]?.points ?? 0));
  const choices: (readonly number[])[] = [];
  const search = (chosen: readonly number[], from: number): boolean => {
    if (choices.length > MAX_TERMS || !spend(budget, SET_WORK * items.length)) return false;
    if (isDecided(new Set(chosen))) {
      choices.push(chosen);
      return true;
    }
    if (!isDecided(new Set([...chosen, ...order.slice(from)]))) return true;
    for (let next = from; next < order.length; next += 1) {
      const place = order[next];
      if (place !== undefined && !search([...chosen, place], next + 1)) return false;
    }
    return true;
  };
  return search([], 0) ? choices : undefined;
}
