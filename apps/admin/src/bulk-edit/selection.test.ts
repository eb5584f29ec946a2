import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsBetween, selectedOfPage, withRows } from './selection.ts';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id.toUpperCase() }));
const idsOf = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id).join('');
const some = fc.subarray(rows);

describe('a selection', () => {
  test('holds each row once, in the order in which it was selected', () => {
    expect(idsOf(withRows(rows.slice(2, 4), rows, true))).toBe('cdabe');
  });

  test('that rows are taken out of holds what it held before them', () => {
    fc.assert(
      fc.property(some, some, (before, more) => {
        const fresh = more.filter((row) => !before.includes(row));
        expect(withRows(withRows(before, more, true), fresh, false)).toEqual(before);
      }),
    );
  });

  test('says of a page whether all of it, a part or nothing is in it', () => {
    const page = rows.slice(0, 2);
    expect(selectedOfPage(rows.slice(2), page)).toBe('NONE');
    expect(selectedOfPage(rows.slice(1), page)).toBe('SOME');
    expect(selectedOfPage(rows, page)).toBe('ALL');
  });
});

describe('a range of rows', () => {
  test('is the same from either end', () => {
    expect(idsOf(rowsBetween(rows, 'b', 'd'))).toBe('bcd');
    expect(idsOf(rowsBetween(rows, 'd', 'b'))).toBe('bcd');
  });

  test('without a beginning on this page is its end alone', () => {
    expect(idsOf(rowsBetween(rows, undefined, 'c'))).toBe('c');
    expect(idsOf(rowsBetween(rows, 'z', 'c'))).toBe('c');
  });
});
