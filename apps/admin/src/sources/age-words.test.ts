import { expect, test } from 'vitest';
import { ageWords } from './age-words.ts';

const NOW = new Date('2026-11-28T12:00:00Z');

test.each([
  ['2026-11-28', 'today'],
  ['2026-11-27', '1 day ago'],
  ['2026-10-01', '58 days ago'],
  ['2025-09-26', '14 months ago'],
  ['2023-08-02', '3 years ago'],
  ['2026-11', 'this month'],
  ['2025-09', '14 months ago'],
  ['2026', 'this year'],
  ['2021', '5 years ago'],
])('%s is told as exactly as it says: %s', (date, words) => {
  expect(ageWords(date, NOW)).toBe(words);
});
