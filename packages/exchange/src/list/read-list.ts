import { ok, type Result, refuse } from '@symptograph/core';
import type { ImportFile } from '../import/draft-files.ts';
import type { Trouble } from '../import/drafts.ts';
import { readTable, type TableRow } from '../table/read-table.ts';
import { LIST_COLUMNS, OTHER_LIST_COLUMNS } from './list-column.ts';

/** A list of concepts as it was downloaded, its cells changed or not. */
export interface List {
  readonly file: string;
  /** Of those that come back, the ones that it has. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly troubles: readonly Trouble[];
}

const NEEDED = ['release', 'id'] as const;

/** Reads a list; refuses, with a sentence, a file that is none. */
export function readList({ name: file, text }: ImportFile): Result<List, string> {
  const { columns, rows, problems } = readTable(text, { delimiter: delimiterOf(text), quote: '"' });
  const missing = NEEDED.find((column) => !columns.includes(column));
  if (missing !== undefined) {
    return refuse(
      `${file} is no list that was downloaded here: it has no column “${missing}”. Give a file of “Download CSV” with its columns as they were, or choose another mapping.`,
    );
  }
  if (rows.length === 0) return refuse(`${file} has no row below its header; give the list with its rows.`);
  const known = LIST_COLUMNS.map(({ name }) => name);
  const unknown = columns.filter((name) => !known.includes(name) && !OTHER_LIST_COLUMNS.includes(name));
  return ok({
    file,
    columns: columns.filter((name) => known.includes(name)),
    rows: rows.map(({ line, cells }) => ({ line, cells: mapCells(cells) })),
    troubles: [
      ...problems.map((problem) => ({ file, ...problem })),
      ...unknown.map((at) => ({ file, line: 1, at, reason: 'No list has this column; it is passed over.' })),
    ],
  });
}

/** Of the header: spreadsheets of some countries part cells by semicolons, and by tabs what is copied out of them. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  return [',', ';', '\t'].find((delimiter) => header.split(delimiter).length > NEEDED.length) ?? ',';
}

function mapCells(cells: TableRow['cells']): TableRow['cells'] {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, plainCell(cell)]));
}

/** Without the apostrophe that keeps a spreadsheet from taking a cell for a formula, and with line ends as the graph writes them. */
function plainCell(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, '').replaceAll('\r\n', '\n');
}
