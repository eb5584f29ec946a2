import { expect, test } from 'vitest';
import { unreadFirst } from './unread-first.ts';

test('what was not read stands first, and nothing else changes its place', () => {
  const told = [
    { id: 1, readAt: '2026-01-01T00:00:00Z' },
    { id: 2, readAt: null },
    { id: 3, readAt: '2026-01-01T00:00:00Z' },
    { id: 4, readAt: null },
  ];
  expect(unreadFirst(told).map(({ id }) => id)).toEqual([2, 4, 1, 3]);
});
