import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine } from './csv-line.ts';

/** The cells of one line, as RFC 4180 says that they are read. */
function cellsOf(line: string): readonly string[] {
  const signs = [...line.slice(0, -2)];
  const cells = [''];
  let isQuoted = false;
  for (const [place, sign] of signs.entries()) {
    const isOpening = sign === '"' && !isQuoted;
    if (sign === '"') isQuoted = !isQuoted;
    if (sign === ',' && !isQuoted) cells.push('');
    else if (sign !== '"' || (isOpening && signs[place - 1] === '"')) cells.push(`${cells.pop()}${sign}`);
  }
  return cells;
}

describe('a line of CSV', () => {
  test('is read as the cells that it was made of', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\r', ';', "'") })
      .filter((text) => !text.startsWith('\r'));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        expect(cellsOf(csvLine(cells))).toEqual(cells);
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'holds %j as text, not as a formula',
    (cell) => {
      expect(cellsOf(csvLine([cell]))).toEqual([`'${cell}`]);
    },
  );

  test('leaves signs within a text as they are', () => {
    expect(csvLine(['B-cell count', 'a = b', 'C+'])).toBe('B-cell count,a = b,C+\r\n');
  });
});
