import { expect, test } from 'vitest';
import { dateInWords } from './date-in-words.ts';

test.each([
  ['2026-11-03', '3 November 2026'],
  ['2026-11', 'November 2026'],
  ['2026', '2026'],
  ['2026-11-23T09:30:00Z', '23 November 2026'],
])('%s reads %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});
