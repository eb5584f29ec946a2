import { expect, test } from 'vitest';
import { readNumber, writeNumber } from './reader-number.ts';

test.each([
  ['38.4', 'en-US', 38.4],
  ['38,4', 'de-DE', 38.4],
  ['38.4', 'de-DE', 38.4],
  [' −2 ', 'en-GB', -2],
  ['.5', 'en-GB', 0.5],
])('%j in %s is %d', (text, locale, value) => {
  expect(readNumber(text, locale)).toBe(value);
});

test.each([
  ['38,4', 'en-US'],
  ['abc', 'de-DE'],
  ['1e3', 'en-US'],
  ['', 'en-US'],
  ['-', 'en-US'],
  ['1.2.3', 'en-US'],
])('%j in %s is no number', (text, locale) => {
  expect(readNumber(text, locale)).toBeUndefined();
});

test('a number is written with the decimal sign of its reader', () => {
  expect(writeNumber(38.4, 'de-DE')).toBe('38,4');
  expect(writeNumber(38.4, 'en-GB')).toBe('38.4');
});
