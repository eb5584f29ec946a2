import type { SlicedWork } from './sliced-work.ts';

/** How many items are visited between two stops when nothing else is said: about a millisecond of small steps. */
const ITEMS_PER_SLICE = 1_000;

/** Visits items with their places, one after the other, and stops after every `perSlice` of them. */
export function* eachInSlices<Item>(
  items: Iterable<Item>,
  visit: (item: Item, place: number) => void,
  perSlice = ITEMS_PER_SLICE,
): SlicedWork<void> {
  let place = 0;
  for (const item of items) {
    visit(item, place);
    place += 1;
    if (place % perSlice === 0) yield;
  }
}
