import { expect, test } from 'vitest';
import { hasWords } from './has-words.ts';

test('every word has to be there, in any order and any of the texts', () => {
  expect(hasWords(['Red streaks', 'an emergency call'], 'call STREAKS')).toBe(true);
  expect(hasWords(['Red streaks'], 'red fever')).toBe(false);
});

test('an empty text fits all', () => {
  for (const wanted of [undefined, '', '  ']) expect(hasWords(['Red streaks'], wanted)).toBe(true);
});
