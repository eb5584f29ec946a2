import { expect, test } from 'vitest';
import { placeAfter } from './place-after.ts';

const [a, b, c] = [{ n: 1 }, { n: 2 }, { n: 3 }];
const again = (items: readonly object[]) => structuredClone(items);
const all = (before: readonly unknown[], after: readonly unknown[]) =>
  before.map((_, place) => placeAfter(before, after, place));

test('an item is followed where it is moved, and where others are removed or added', () => {
  for (const make of [(items: readonly object[]) => items, again]) {
    expect(all([a, b, c], make([a, b, c]))).toEqual([0, 1, 2]);
    expect(all([a, b, c], make([b, c]))).toEqual([undefined, 0, 1]);
    expect(all([a, b, c], make([a, c]))).toEqual([0, undefined, 1]);
    expect(all([a, b, c], make([b, a, c]))).toEqual([1, 0, 2]);
    expect(all([a, b], make([c, a, b]))).toEqual([1, 2]);
    expect(all([a], make([]))).toEqual([undefined]);
  }
  expect(all(['a', 'b', ''], ['b', 'a', ''])).toEqual([1, 0, 2]);
});

test('an item that alone is edited stays what it is', () => {
  expect(all([a, b], [a, { n: 4 }])).toEqual([0, 1]);
  expect(all([a, b], again([a, { n: 4 }]))).toEqual([0, 1]);
  expect(all(['', ''], ['', 'a'])).toEqual([0, 1]);
  expect(all([a], [b])).toEqual([0]);
});

test('of items that say the same, the one that was removed is gone', () => {
  const twins = [{ n: 1 }, { n: 1 }];
  expect(all(twins, twins.slice(1))).toEqual([undefined, 0]);
  expect(all(twins, twins.slice(0, 1))).toEqual([0, undefined]);
  expect(all(twins, twins.toReversed())).toEqual([1, 0]);
});
