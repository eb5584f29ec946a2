import { expect, test } from 'vitest';
import { changedWords } from './changed-words.ts';

const words = (wordsBefore: string | null, wordsAfter: string | null) => ({ wordsBefore, wordsAfter });

test('a text is compared as it is written, a condition by its words', () => {
  expect(
    changedWords({ before: 'calf pain', after: 'leg pain', ...words('“calf pain”', '“leg pain”') }),
  ).toEqual({ before: 'calf pain', after: 'leg pain' });
  const [before, after] = ['any of warmth, redness or a fever', 'any of warmth or redness'];
  expect(changedWords({ before: { op: 'any' }, after: { op: 'any' }, ...words(before, after) })).toEqual({
    before,
    after,
  });
});

test('codes, short values and what only comes or goes are told in a sentence', () => {
  expect(changedWords({ before: 'RARE', after: 'COMMON', ...words('rare', 'common') })).toBeUndefined();
  expect(changedWords({ before: 3, after: 4, ...words('3', '4') })).toBeUndefined();
  expect(changedWords({ after: { op: 'any' }, ...words(null, null) })).toBeUndefined();
});
