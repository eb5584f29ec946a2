import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCellPattern } from './cell-pattern.ts';

const isIn = (pattern: string, text: string) => {
  const read = readCellPattern(pattern);
  if (!read.ok) throw new Error(read.error);
  return read.value.isIn(text);
};

describe('a pattern', () => {
  const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\w', '\\.', 'é', '🦵', '\\p{L}');
  const repeat = fc.constantFrom('', '', '?', '*', '+', '{2}', '{1,2}', '{1,}', '{0}');
  const piece = fc.tuple(atom, repeat).map((parts) => parts.join(''));
  const alternative = fc
    .tuple(fc.constantFrom('', '^'), fc.array(piece, { maxLength: 4 }), fc.constantFrom('', '$'))
    .map(([start, pieces, end]) => start + pieces.join('') + end);
  const pattern = fc.array(alternative, { minLength: 1, maxLength: 3 }).map((each) => each.join('|'));
  const text = fc
    .array(fc.constantFrom('a', 'b', '1', '.', 'é', '🦵', '-'), { maxLength: 8 })
    .map((each) => each.join(''));

  test('means what the regular expression means that is written so', () => {
    fc.assert(
      fc.property(pattern, text, (source, given) => {
        expect(isIn(source, given)).toBe(new RegExp(source, 'u').test(given));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['^Q[0-9]+$', '^-$', 'n/a|none', '^\\s*$'])('%s is read', (source) => {
    expect(readCellPattern(source).ok).toBe(true);
  });

  test.each([
    ['^(a+)+$', '(a+)+$'],
    ['(?=a)', '(?=a)'],
    ['a\\1', '\\1'],
    ['a+?', '?'],
    ['[b-a]', '[b-a]'],
    ['a^', '^'],
    ['*', '*'],
    ['a{', '{'],
    ['\\bno', '\\bno'],
  ])('%s is refused, and from where it cannot be read', (source, rest) => {
    expect(readCellPattern(source)).toEqual({ ok: false, error: expect.stringContaining(`from “${rest}”`) });
  });

  test('has at most 100 characters, repetitions counted out', () => {
    expect(readCellPattern('a{100}').ok).toBe(true);
    expect(readCellPattern('a{100}b').ok).toBe(false);
  });

  test('that would go back without an end elsewhere is followed in one go', () => {
    expect(isIn(`^${'a*'.repeat(50)}b$`, 'a'.repeat(10_000))).toBe(false);
    expect(isIn(`${'[^b]*'.repeat(50)}c$`, 'é'.repeat(5_000))).toBe(false);
  });
});
