import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishWork } from '../sliced-work.ts';
import { editDistance } from './edit-distance.ts';
import { gramIndexWork, textsNear } from './gram-index.ts';

/** Optimal string alignment as it is defined, without bound. */
function aligned(a: string, b: string): number {
  const known = new Map<string, number>();
  const distance = (i: number, j: number): number => {
    if (Math.min(i, j) === 0) return Math.max(i, j);
    const key = `${i},${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const change = distance(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swap = swaps ? distance(i - 2, j - 2) + 1 : change;
    const least = Math.min(change, swap, distance(i - 1, j) + 1, distance(i, j - 1) + 1);
    known.set(key, least);
    return least;
  };
  return distance(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

describe('the edit distance', () => {
  test.each([
    ['pain', 'pain', 0],
    ['pain', 'pian', 1],
    ['pain', 'pains', 1],
    ['pain', 'pin', 1],
    ['pain', 'pawn', 1],
    ['pain', 'apin', 1],
    ['ca', 'abc', 3],
    ['', 'ab', 2],
  ])('from %j to %j is %i', (one, other, distance) => {
    expect(editDistance(one, other, 5)).toBe(distance);
  });

  test('is that of the definition up to the bound, and one more beyond', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 4 }), (one, other, most) => {
        expect(editDistance(one, other, most)).toBe(Math.min(aligned(one, other), most + 1));
      }),
      { numRuns: 2000 },
    );
  });
});

test('the gram index finds all texts that one edit leads to, from four letters on', () => {
  const longer = fc.string({ unit: fc.constantFrom(...'abcdeé1'), minLength: 4, maxLength: 10 });
  fc.assert(
    fc.property(fc.uniqueArray(longer, { maxLength: 60 }), longer, (texts, sought) => {
      const near = textsNear(finishWork(gramIndexWork(texts)), sought, 1);
      const expected = texts.filter((text) => aligned(text, sought) === 1);
      expect([...near.keys()].sort()).toEqual(expected.sort());
    }),
    { numRuns: 1000 },
  );
});
