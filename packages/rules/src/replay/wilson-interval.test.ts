import { expect, test } from 'vitest';
import { proportionOf } from './wilson-interval.ts';

/** R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), 857-872, table I, method 3. */
const NEWCOMBE = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
] as const;

test.each(NEWCOMBE)('%i of %i lie between %f and %f, as published', (count, of, low, high) => {
  const share = proportionOf(count, of);
  expect(share.low).toBeCloseTo(low, 4);
  expect(share.high).toBeCloseTo(high, 4);
});

test('the interval of the rest is the mirror of that of the share, and no cases have none', () => {
  const [some, rest] = [proportionOf(3, 17), proportionOf(14, 17)];
  expect(rest.low).toBeCloseTo(1 - some.high, 12);
  expect(rest.high).toBeCloseTo(1 - some.low, 12);
  expect(proportionOf(0, 0)).toEqual({ count: 0, of: 0, rate: 0, low: 0, high: 0 });
});
