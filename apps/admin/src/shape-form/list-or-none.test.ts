import { expect, test } from 'vitest';
import { listOrNone } from './list-or-none.ts';

test('an emptied list is left out where it may be, and stays a list where one has to be', () => {
  expect(listOrNone([], true)).toBeUndefined();
  expect(listOrNone([], false)).toEqual([]);
  expect(listOrNone(['dull'], true)).toEqual(['dull']);
});
