import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '../test/property-runs.ts';
import { finishWork } from './sliced-work.ts';
import { sortInSlices } from './sort-in-slices.ts';

interface Item {
  readonly key: number;
  readonly place: number;
}

const byKey = (a: Item, b: Item) => a.key - b.key;

/** Lists of all lengths around those of runs and slices, with few keys or many, half of them nearly in order. */
const lists = fc
  .record({
    length: fc.constantFrom(0, 1, 2, 2_047, 2_048, 2_049, 4_096, 7_000, 20_000),
    keys: fc.constantFrom(1, 3, 1_000_000),
    seed: fc.nat(),
    ordered: fc.boolean(),
  })
  .map(({ length, keys, seed, ordered }) => {
    let state = seed;
    return Array.from({ length }, (_, place): Item => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return { key: ordered && state % 50 !== 0 ? place : state % keys, place };
    });
  });

test('a list sorted in slices is the list sorted at once, equal items in their old order', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const before = [...list];
      const sorted = finishWork(sortInSlices(list, byKey));
      expect(sorted.map(({ place }) => place)).toEqual(list.toSorted(byKey).map(({ place }) => place));
      expect(list.every((item, place) => item === before[place])).toBe(true);
    }),
    propertyRuns('sort in slices', 60),
  );
});
