import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from './read-table.ts';

const CSV = { delimiter: ',', quote: '"' };
const TSV = { delimiter: '\t', quote: undefined };

test('rows are read by the names of the columns, with the line on which they end', () => {
  expect(readTable('\uFEFFa, b\r\n1,"x, ""y"""\r\n\r\n"2\n3",z\r\n', CSV)).toEqual({
    columns: ['a', 'b'],
    rows: [
      { line: 2, cells: { a: '1', b: 'x, "y"' } },
      { line: 5, cells: { a: '2\n3', b: 'z' } },
    ],
    problems: [],
  });
});

test('without a quoting character a quote is a letter like others', () => {
  expect(readTable('a\tb\n5"\t"x\n', TSV).rows).toEqual([{ line: 2, cells: { a: '5"', b: '"x' } }]);
});

describe('what cannot be read is told, and the rest is kept', () => {
  test('rows of another length', () => {
    const { rows, problems } = readTable('a,b\n1\n1,2\n1,2,3\n', CSV);
    expect(rows).toEqual([{ line: 3, cells: { a: '1', b: '2' } }]);
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'The row has 1 cells, and the header has 2.'],
      [4, 'The row has 3 cells, and the header has 2.'],
    ]);
  });

  test('an empty table, columns of one name, a quote that never ends', () => {
    expect(readTable('', CSV).problems[0]?.reason).toBe('The table is empty.');
    expect(readTable('a,a\n1,2\n', CSV)).toMatchObject({
      rows: [{ cells: { a: '2' } }],
      problems: [{ line: 1, reason: 'Two columns are called “a”; the last one counts.' }],
    });
    expect(readTable('a,b\n1,"2\n', CSV).problems).toHaveLength(1);
  });
});

const garbage = fc
  .array(fc.oneof(fc.constantFrom(',', '\t', '"', '\n', '\r', 'a', '\\'), fc.string({ unit: 'binary' })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

test('garbage is answered, never thrown at, and every row has a cell for each column', () => {
  fc.assert(
    fc.property(garbage, fc.constantFrom(CSV, TSV), (text, format) => {
      const { columns, rows } = readTable(text, format);
      for (const { cells } of rows) expect(Object.keys(cells).length).toBe(new Set(columns).size);
    }),
  );
});
