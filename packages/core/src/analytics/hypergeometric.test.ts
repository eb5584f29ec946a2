import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { upperTail } from './hypergeometric.ts';

describe('the upper tail of the hypergeometric distribution', () => {
  test('4 or 5 green of 10 drawn from 5 green and 45 red: 5 C(45,6) / C(50,10) + C(45,5) / C(50,10)', () => {
    const [c45of6, c45of5, c50of10] = [8_145_060, 1_221_759, 10_272_278_170];
    expect(upperTail({ population: 50, marked: 5, drawn: 10 }, 4)).toBeCloseTo(
      (5 * c45of6 + c45of5) / c50of10,
      12,
    );
  });

  test('all 3 of 3 marked in 3 drawn from 10: one way in C(10,3) = 120', () => {
    expect(upperTail({ population: 10, marked: 3, drawn: 3 }, 3)).toBeCloseTo(1 / 120, 12);
  });

  test('what must happen has chance 1, what cannot has chance 0', () => {
    expect(upperTail({ population: 10, marked: 8, drawn: 5 }, 3)).toBe(1);
    expect(upperTail({ population: 10, marked: 2, drawn: 5 }, 3)).toBe(0);
  });

  test('keeps its digits where the chance is tiny: 50 of 50 in 50 drawn from 12,000', () => {
    const chance = upperTail({ population: 12_000, marked: 50, drawn: 50 }, 50);
    expect(Math.log10(chance)).toBeCloseTo(-139.3, 0);
    expect(chance).toBeGreaterThan(0);
  });

  test('is next to 1 far below what is usual, where single chances are too small for a number', () => {
    expect(upperTail({ population: 2248, marked: 254, drawn: 1981 }, 1)).toBe(1);
    expect(upperTail({ population: 2248, marked: 254, drawn: 1981 }, 2)).toBe(1);
  });

  test('never grows with what was observed, and stays between 0 and 1', () => {
    const draws = fc
      .tuple(fc.integer({ min: 1, max: 3000 }), fc.nat(3000), fc.nat(3000), fc.nat(60))
      .map(([population, marked, drawn, observed]) => ({
        draws: { population, marked: marked % (population + 1), drawn: drawn % (population + 1) },
        observed,
      }));
    fc.assert(
      fc.property(draws, ({ draws, observed }) => {
        const [here, next] = [upperTail(draws, observed), upperTail(draws, observed + 1)];
        expect(here).toBeLessThanOrEqual(1);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThanOrEqual(here + 1e-9);
      }),
    );
  });
});
