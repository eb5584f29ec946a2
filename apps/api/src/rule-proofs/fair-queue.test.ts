import { expect, test } from 'vitest';
import { createFairQueue } from './fair-queue.ts';

test('lanes take turns, and within a lane the first comes first', () => {
  const queue = createFairQueue<string, string>(10);
  for (const item of ['a1', 'a2', 'a3', 'b1', 'c1', 'c2']) queue.put(item.charAt(0), item);
  const taken = Array.from({ length: 7 }, () => queue.take());
  expect(taken).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3', undefined]);
});

test('a full lane takes no more, while others do, and takes again when one was taken', () => {
  const queue = createFairQueue<string, number>(2);
  expect([1, 2, 3].map((item) => queue.put('a', item))).toEqual([true, true, false]);
  expect(queue.put('b', 4)).toBe(true);
  expect(queue.take()).toBe(1);
  expect(queue.put('a', 5)).toBe(true);
  expect(queue.takeAll().toSorted()).toEqual([2, 4, 5]);
  expect(queue.take()).toBeUndefined();
});
