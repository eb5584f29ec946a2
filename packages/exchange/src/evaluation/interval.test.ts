import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervalOf } from './interval.ts';

const values = (count: number, of: (index: number) => number, groups = count) =>
  Array.from({ length: count }, (_, index) => ({ group: `g${index % groups}`, value: of(index) }));

test('the mean lies within its interval, and the interval within the values', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(shares, fc.nat(), (given, seed) => {
      const { mean, low, high } = intervalOf(
        values(given.length, (index) => given[index] ?? 0),
        seed,
      );
      expect(mean).toBeCloseTo(given.reduce((sum, value) => sum + value, 0) / given.length);
      expect(low).toBeGreaterThanOrEqual(Math.min(...given) - 1e-9);
      expect(high).toBeLessThanOrEqual(Math.max(...given) + 1e-9);
      expect(low).toBeLessThanOrEqual(high);
    }),
    { numRuns: 25 },
  );
});

test('of 400 independent yes and no the interval is about that of the normal distribution', () => {
  const { mean, low, high } = intervalOf(
    values(400, (index) => index % 2),
    1,
  );
  expect(mean).toBe(0.5);
  expect((high - low) / 2).toBeGreaterThan(0.8 * 1.96 * 0.025);
  expect((high - low) / 2).toBeLessThan(1.2 * 1.96 * 0.025);
});

test('values that come in groups of ten alike have a wider interval than independent ones', () => {
  const alike = intervalOf(
    values(400, (index) => (index % 40) % 2, 40),
    1,
  );
  const independent = intervalOf(
    values(400, (index) => (index % 40) % 2),
    1,
  );
  expect(alike.high - alike.low).toBeGreaterThan(2 * (independent.high - independent.low));
});

test('the same seed gives the same interval, and nothing measured is 0', () => {
  const given = values(30, (index) => index / 30);
  expect(intervalOf(given, 7)).toEqual(intervalOf(given, 7));
  expect(intervalOf(given, 7)).not.toEqual(intervalOf(given, 8));
  expect(intervalOf([], 7)).toEqual({ mean: 0, low: 0, high: 0 });
});
