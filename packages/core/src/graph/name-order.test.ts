import { expect, test } from 'vitest';
import { nameKey } from './name-order.ts';

test.each([
  ["Baker's cyst", 'Baker’s Cyst'],
  ["Baker's cyst", 'bakerʼs cyst'],
  ['oedème', 'OEDE\u0300ME'],
])('%j and %j are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ["Baker's cyst", 'Bakers cyst'],
  ['vitamin B1', 'vitamin B2'],
])('%j and %j are two names', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});
