import { describe, expect, test } from 'vitest';
import { anId } from '../testing/builders.ts';
import { frequencyShape } from './frequency.ts';
import { measureShape } from './measure.ts';
import { qualifiersShape } from './qualifiers.ts';

const evidence = anId('evd', 1);
const accepts = (shape: typeof measureShape | typeof frequencyShape, amount: object) =>
  shape.safeParse({ ...amount, evidence }).success;

describe('a measure', () => {
  test.each([{ value: 5, unit: 's' }, { low: 15, high: 20, unit: 'min' }, { low: 1 }, { word: 'several' }])(
    'takes %j',
    (amount) => {
      expect(accepts(measureShape, amount)).toBe(true);
    },
  );

  test.each([{}, { unit: 'min' }, { value: 5, low: 4 }, { low: 20, high: 15 }, { word: '' }])(
    'refuses %j',
    (amount) => {
      expect(accepts(measureShape, amount)).toBe(false);
    },
  );

  test('names the evidence that it rests on', () => {
    expect(measureShape.safeParse({ value: 5 }).success).toBe(false);
  });
});

describe('a frequency', () => {
  test.each([
    { word: 'USUALLY' },
    { band: 'FREQUENT' },
    { low: 0.2, high: 0.3 },
    { numerator: 12, denominator: 40 },
  ])('takes %j', (amount) => {
    expect(accepts(frequencyShape, amount)).toBe(true);
  });

  test.each([
    {},
    { low: 20, high: 30 },
    { low: 0.3, high: 0.2 },
    { numerator: 12 },
    { numerator: 50, denominator: 40 },
    { word: 'MOSTLY' },
  ])('refuses %j', (amount) => {
    expect(accepts(frequencyShape, amount)).toBe(false);
  });
});

test('a qualifier slot is absent or holds something, so that the same circumstances are written in one way', () => {
  expect(qualifiersShape.safeParse({ course: [] }).success).toBe(false);
  expect(qualifiersShape.safeParse({}).success).toBe(true);
});
