import { expect, test } from 'vitest';
import { dateOfParts, partsOfDate } from './partial-date.ts';

test.each(['', '2026', '2026-11', '2026-11-03'])('%j comes back as it was after its parts', (date) => {
  expect(dateOfParts(partsOfDate(date))).toBe(date);
});

test('a day without a month is not part of a date, and nothing is without a year', () => {
  expect(dateOfParts({ year: '2026', month: '', day: '3' })).toBe('2026');
  expect(dateOfParts({ year: '', month: '3', day: '3' })).toBe('');
});
