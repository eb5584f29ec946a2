import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustPValues } from './adjust-p-values.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

describe('p-values adjusted by Benjamini and Hochberg', () => {
  test('0.005, 0.01, 0.03, 0.04 of four: 0.005 x 4/1, 0.01 x 4/2, 0.03 x 4/3, 0.04 x 4/4, in the given order', () => {
    expect(adjustPValues([0.01, 0.04, 0.03, 0.005])).toEqual(
      [0.02, 0.04, 0.04, 0.02].map((share) => expect.closeTo(share, 12)),
    );
  });

  test('a later, smaller figure pulls the earlier ones down: 0.03 x 2/1 is 0.06, but 0.031 x 2/2 is less', () => {
    expect(adjustPValues([0.03, 0.031])).toEqual([0.031, 0.031]);
  });

  test('are never below the p-value nor above 1, and keep the order', () => {
    fc.assert(
      fc.property(pValues, (given) => {
        const adjusted = adjustPValues(given);
        given.forEach((p, index) => {
          expect(adjusted[index]).toBeGreaterThanOrEqual(p);
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          given.forEach((other, at) => {
            if (p < other) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[at] ?? 0);
          });
        });
      }),
    );
  });
});
