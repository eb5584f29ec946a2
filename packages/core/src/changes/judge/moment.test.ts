import { expect, test } from 'vitest';
import { isEarlier, yearsAfter } from './moment.ts';

test('times are compared whatever their precision', () => {
  expect(isEarlier('2026-11-28T12:00:00Z', '2026-11-28T12:00:00.001Z')).toBe(true);
  expect(isEarlier('2026-11-28T12:00:00.000Z', '2026-11-28T12:00:00Z')).toBe(false);
  expect(isEarlier('2026-11-28T12:00Z', '2026-11-28T12:00:00Z')).toBe(false);
  expect(isEarlier('2026-11', '2026-11-02')).toBe(true);
  expect(isEarlier('2026', '2025-12-31T23:59:59Z')).toBe(false);
});

test('a year later is the same day of the next year', () => {
  expect(yearsAfter('2026-11-28T12:00:00Z', 1)).toBe('2027-11-28T12:00:00Z');
  expect(isEarlier(yearsAfter('2024-02-29T12:00:00Z', 1), '2025-03-01T00:00:00Z')).toBe(true);
});
