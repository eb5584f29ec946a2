import type { SlicedWork } from './sliced-work.ts';

const ITEMS_PER_RUN = 2_048;
const STEPS_PER_SLICE = 8_192;

type Compare<Item> = (a: Item, b: Item) => number;

/**
 * A sorted copy of a list, equal items in their old order: sorted runs that are merged two by two (bottom-up merge
 * sort: Knuth, The Art of Computer Programming, volume 3, 5.2.4). Costs little when the list is sorted already.
 */
export function* sortInSlices<Item>(
  items: readonly Item[],
  compare: Compare<Item>,
): SlicedWork<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += ITEMS_PER_RUN) {
    runs.push(items.slice(start, start + ITEMS_PER_RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let place = 0; place < runs.length; place += 2) {
      merged.push(yield* mergeInSlices(runs[place] ?? [], runs[place + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergeInSlices<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: Compare<Item>,
): SlicedWork<readonly Item[]> {
  yield;
  if (right.length === 0 || compare(left.at(-1) as Item, right[0] as Item) <= 0) return left.concat(right);
  const merged: Item[] = [];
  let [fromLeft, fromRight] = [0, 0];
  while (fromLeft < left.length && fromRight < right.length) {
    const [a, b] = [left[fromLeft] as Item, right[fromRight] as Item];
    if (compare(a, b) <= 0) {
      merged.push(a);
      fromLeft += 1;
    } else {
      merged.push(b);
      fromRight += 1;
    }
    if (merged.length % STEPS_PER_SLICE === 0) yield;
  }
  return merged.concat(left.slice(fromLeft), right.slice(fromRight));
}
