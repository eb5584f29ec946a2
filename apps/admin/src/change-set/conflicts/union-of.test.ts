import { expect, test } from 'vitest';
import { unionOf } from './union-of.ts';

test('both lists together have what each has, once', () => {
  expect(unionOf(['a', { b: 1 }], [{ b: 1 }, 'c'])).toEqual(['a', { b: 1 }, 'c']);
});

test('what is no list on both sides has no union to show', () => {
  expect(unionOf('a', ['a'])).toBeUndefined();
  expect(unionOf(null, null)).toBeUndefined();
});
