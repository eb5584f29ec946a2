import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditOf, NO_CREDIT } from './credit.ts';

test('a score above all others gets full credit, the second best half by reciprocal rank', () => {
  expect(creditOf([3, 2, 1], 0)).toEqual({ top1: 1, top5: 1, top10: 1, reciprocal: 1 });
  expect(creditOf([3, 2, 1], 1)).toEqual({ top1: 0, top5: 1, top10: 1, reciprocal: 1 / 2 });
});

test('a tie of four for the first place is worth a quarter of it, and the mean of 1, 1/2, 1/3 and 1/4', () => {
  const { top1, top5, reciprocal } = creditOf([7, 7, 7, 7, 1], 2);
  expect([top1, top5]).toEqual([0.25, 1]);
  expect(reciprocal).toBeCloseTo((1 + 1 / 2 + 1 / 3 + 1 / 4) / 4);
});

test('a tie over places 4 to 7 is half within the first five', () => {
  const { top1, top5, top10 } = creditOf([9, 9, 9, 5, 5, 5, 5], 6);
  expect([top1, top5, top10]).toEqual([0, 0.5, 1]);
});

test('what is not ranked gets no credit, nor does what is not there', () => {
  expect(creditOf([1, Number.NEGATIVE_INFINITY], 1)).toEqual(NO_CREDIT);
  expect(creditOf([1], 3)).toEqual(NO_CREDIT);
});

test('the same sum added up in another order is a tie', () => {
  expect(creditOf([0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1], 1).top1).toBe(0.5);
});

test('over all that could be expected, the first place is given once, and five places five times', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 30 });
  fc.assert(
    fc.property(scores, (given) => {
      const credits = given.map((_, index) => creditOf(given, index));
      const total = (of: (index: number) => number) => given.reduce((sum, _, index) => sum + of(index), 0);
      expect(total((index) => credits[index]?.top1 ?? 0)).toBeCloseTo(1);
      expect(total((index) => credits[index]?.top5 ?? 0)).toBeCloseTo(5);
      expect(total((index) => credits[index]?.reciprocal ?? 0)).toBeCloseTo(
        total((index) => 1 / (index + 1)),
      );
    }),
  );
});
