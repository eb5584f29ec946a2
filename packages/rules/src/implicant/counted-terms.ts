import type { CompiledNode } from '../compile/compiled.ts';
import { MAX_TERMS, product, type Terms, union } from './products.ts';

/** The terms that meet at least `n` of the lists. */
export function atLeastOf(n: number, lists: readonly Terms[]): Terms {
  if (n <= 0) return [[]];
  if (n > lists.length) return [];
  // reached[k]: the terms that meet k of the lists looked at so far.
  const reached: Terms[] = [[[]], ...Array.from({ length: n }, (): Terms => [])];
  for (const list of lists) {
    for (let count = n; count >= 1; count -= 1) {
      reached[count] = union([reached[count], product([reached[count - 1], list])]);
    }
  }
  return reached[n];
}

type Score = CompiledNode & { readonly op: 'score' };

/**
 * The terms by which a score is known to reach its threshold (`reaches`), or to stay below it. What counts is the worst that is still
 * possible: an unknown item adds its points when they are on the other side, and nothing when they are on this one.
 */
export function scoreReaching(
  { gte, items }: Score,
  reaches: boolean,
  termsOfPart: (part: CompiledNode, isTrue: boolean) => Terms,
): Terms {
  const isDecided = (settled: ReadonlySet<number>) => {
    let sum = 0;
    for (const [place, { points }] of items.entries()) {
      const counts = points > 0 === reaches ? settled.has(place) : !settled.has(place);
      if (counts) sum += points;
    }
    return sum >= gte === reaches;
  };
  const choices = minimalChoices(items, isDecided);
  if (!choices) return undefined;
  const known = new Map<number, Terms>();
  const termsOfItem = (place: number) => {
    const item = items[place];
    if (!known.has(place) && item) known.set(place, termsOfPart(item.when, item.points > 0 === reaches));
    return known.get(place);
  };
  return union(choices.map((choice) => product(choice.map(termsOfItem))));
}

/** The smallest sets of items that decide a sum once they are settled; undefined when there are too many. */
function minimalChoices(
  items: Score['items'],
  isDecided: (settled: ReadonlySet<number>) => boolean,
): readonly (readonly number[])[] | undefined {
  const order = [...items.keys()]
    .filter((place) => items[place]?.points !== 0)
    .sort((a, b) => Math.abs(items[b]?.points ?? 0) - Math.abs(items[a]?.points ?? 0));
  const choices: (readonly number[])[] = [];
  const search = (chosen: readonly number[], from: number): boolean => {
    if (choices.length > MAX_TERMS) return false;
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
