import type { WorkBudget } from '../work-budget.ts';
import { haveNoFactInCommon, MAX_TERMS, product, type Terms, union } from './products.ts';
import type { Term } from './term.ts';

/** The terms that meet at least `n` of the lists. */
export function atLeastOf(n: number, lists: readonly Terms[], budget: WorkBudget): Terms {
  if (n <= 0) return [[]];
  if (n > lists.length) return [];
  const known = lists.flatMap((list) => (list ? [list] : []));
  if (known.length < lists.length) return undefined;
  const always = known.filter(([first]) => first?.length === 0);
  const open = known.filter((list) => list.length > 0 && list[0]?.length !== 0);
  const least = n - always.length;
  if (least <= 0) return [[]];
  const isApart = haveNoFactInCommon(open);
  if (isApart && choicesOf(least, open) > MAX_TERMS) return undefined;
  return meetingAtLeast(least, open, { isApart, budget });
}

/** How many ways there are to take one term from each of `n` of the lists. */
function choicesOf(n: number, lists: readonly (readonly Term[])[]): number {
  const ways = [1, ...Array.from({ length: n }, () => 0)];
  for (const { length } of lists) {
    for (let count = n; count >= 1; count -= 1) {
      ways[count] = (ways[count] ?? 0) + (ways[count - 1] ?? 0) * length;
    }
  }
  return ways[n] ?? 0;
}

/** Of lists that are apart no choice covers another, so that nothing needs to be compared. */
function meetingAtLeast(
  n: number,
  lists: readonly (readonly Term[])[],
  { isApart, budget }: { readonly isApart: boolean; readonly budget: WorkBudget },
): Terms {
  // reached[k]: the terms that meet k of the lists looked at so far; only where the other lists suffice to meet n.
  const reached: Terms[] = [[[]], ...Array.from({ length: n }, (): Terms => [])];
  for (const [place, list] of lists.entries()) {
    const fewest = Math.max(1, n - (lists.length - 1 - place));
    for (let count = Math.min(n, place + 1); count >= fewest; count -= 1) {
      const without = reached[count];
      const more = product([reached[count - 1], list], budget);
      reached[count] = isApart && without && more ? [...without, ...more] : union([without, more], budget);
    }
  }
  return reached[n];
}
