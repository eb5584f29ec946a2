import { expect, test } from 'vitest';
import { readerUnit } from './reader-unit.ts';

test.each([
  ['en-US', '[degF]'],
  ['de-DE', 'Cel'],
  ['en-GB', 'Cel'],
  ['en', 'Cel'],
  [undefined, 'Cel'],
])('a reader of %s begins with %s', (locale, unit) => {
  expect(readerUnit(['[degF]', 'Cel'], locale)).toBe(unit);
});

test('another quantity begins with its own unit', () => {
  expect(readerUnit(['cm', '[in_i]'], 'en-US')).toBe('cm');
});
