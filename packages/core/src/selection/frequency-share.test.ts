import { expect, test } from 'vitest';
import { anId } from '../testing/builders.ts';
import { frequencyBand, frequencyWord } from '../vocabulary/terms/frequency-terms.ts';
import { frequencyShare } from './frequency-share.ts';

const evidence = anId('evd', 1);

test('counted people go before a range, a range before a band, a band before a word', () => {
  const all = {
    word: 'ALWAYS',
    band: 'OCCASIONAL',
    low: 0.2,
    high: 0.4,
    numerator: 1,
    denominator: 2,
    evidence,
  } as const;
  const { numerator, denominator, ...uncounted } = all;
  const { low, high, ...banded } = uncounted;
  const { band, ...worded } = banded;
  expect(frequencyShare(all)).toBe(numerator / denominator);
  expect(frequencyShare(uncounted)).toBeCloseTo((low + high) / 2);
  expect(frequencyShare(banded)).toBe(frequencyShare({ band, evidence }));
  expect(frequencyShare(worded)).toBe(1);
});

test('what nobody stated counts as half, and a range open at one end reaches to 0 or 1', () => {
  expect(frequencyShare(undefined)).toBe(0.5);
  expect(frequencyShare({ low: 0.8, evidence })).toBeCloseTo(0.9);
  expect(frequencyShare({ high: 0.1, evidence })).toBeCloseTo(0.05);
});

test('bands and words fall from always to never', () => {
  const bands = frequencyBand.values.map((band) => frequencyShare({ band, evidence }));
  const words = frequencyWord.values.map((word) => frequencyShare({ word, evidence }));
  expect(bands).toEqual(bands.toSorted((a, b) => b - a));
  expect(words).toEqual(words.toSorted((a, b) => b - a));
  expect([bands[0], bands.at(-1), words[0], words.at(-1)]).toEqual([1, 0, 1, 0]);
});
