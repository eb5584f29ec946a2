import { expect, test } from 'vitest';
import { isJustBefore } from './is-just-before.ts';

const LOADED = 1_000_000;

test('a draft was begun just before a page was loaded again, neither long before nor by what was written on it since', () => {
  expect(isJustBefore(LOADED - 1_000, LOADED)).toBe(true);
  expect(isJustBefore(LOADED - 20_000, LOADED)).toBe(false);
  expect(isJustBefore(LOADED + 1_000, LOADED)).toBe(false);
  expect(isJustBefore(LOADED + 3_600_000, LOADED)).toBe(false);
});
