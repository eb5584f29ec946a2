import { parse } from 'csv-parse/sync';
import type { ReadProblem } from '../ontology/ontology.ts';

/** How a table is written. */
export interface TableFormat {
  readonly delimiter: string;
  /** Undefined when no character quotes. */
  readonly quote: string | undefined;
}

/** A row by the names of its columns; `line` is where it ends, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table, and the rows of it that could not be read. */
export interface TableReading {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly ReadProblem[];
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a table with a header line. It never throws: a row with fewer or more cells than the header, or with a quote
 * that never ends, is among the problems.
 */
export function readTable(text: string, { delimiter, quote }: TableFormat): TableReading {
  const problems: ReadProblem[] = [];
  const records = readRecords(text, { delimiter, quote }, problems);
  const [header, ...rest] = records;
  if (!header) return { columns: [], rows: [], problems: [{ reason: 'The table is empty.' }, ...problems] };
  const columns = header.record.map((column) => column.trim());
  const repeated = columns.find((column, at) => columns.indexOf(column) !== at);
  if (repeated !== undefined) {
    problems.push({ line: 1, reason: `Two columns are called “${repeated}”; the last one counts.` });
  }
  const rows: TableRow[] = [];
  for (const { record, info } of rest) {
    if (record.length === columns.length) rows.push({ line: info.lines, cells: cellsOf(columns, record) });
    else problems.push({ line: info.lines, reason: wrongLength(record.length, columns.length) });
  }
  return { columns, rows, problems };
}

function readRecords(
  text: string,
  { delimiter, quote }: TableFormat,
  problems: ReadProblem[],
): readonly ParsedRecord[] {
  const note = (error: unknown) => {
    const { message, lines } = error as { readonly message?: string; readonly lines?: number };
    problems.push({ ...(lines !== undefined && { line: lines }), reason: message ?? String(error) });
  };
  try {
    return parse(text, {
      bom: true,
      delimiter,
      quote: quote ?? false,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => void note(error),
    }) as unknown as readonly ParsedRecord[];
  } catch (error) {
    note(error);
    return [];
  }
}

function cellsOf(columns: readonly string[], record: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column, at) => [column, record[at]?.trim() ?? '']));
}

function wrongLength(has: number, needs: number): string {
  return `The row has ${has} cells, and the header has ${needs}.`;
}
