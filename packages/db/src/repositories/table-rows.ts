import { Prisma } from '../generated/prisma/client.ts';
import type { Reader, Writer } from './reader.ts';

/** The tables that hold many rows and are read and written in bulk. */
export type BulkTable = 'revision' | 'concept' | 'statement' | 'source';

const ROWS_PER_CHUNK = 5_000;

/** Inserts rows, which have the table's own column names. */
export async function insertRows(tx: Writer, table: BulkTable, rows: readonly object[]): Promise<void> {
  const name = Prisma.raw(`"${table}"`);
  for (const chunk of chunksOf(rows)) {
    const json = JSON.stringify(chunk);
    await tx.$executeRaw`
      INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, ${json}::json)`;
  }
}

/** Deletes the rows with these ids, where there are any. */
export async function deleteRows(
  tx: Writer,
  table: Exclude<BulkTable, 'revision'>,
  ids: readonly string[],
): Promise<void> {
  for (const chunk of chunksOf(ids)) {
    await tx.$executeRaw`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE id = ANY(${[...chunk]}::text[])`;
  }
}

/**
 * The rows of a query, part by part: `select` gives the part after an id, sorted by it, of at most `limit` rows.
 *
 * The server writes each part as one JSON text, which is ten times cheaper here than a row at a time.
 */
export async function* readRows<Row>(
  reader: Reader,
  idOf: (row: Row) => string,
  select: (after: string, limit: number) => Prisma.Sql,
): AsyncGenerator<readonly Row[]> {
  for (let after = ''; ; ) {
    const part = select(after, ROWS_PER_CHUNK);
    const [found] = await reader.$queryRaw<[{ readonly rows: string | null }]>`
      SELECT json_agg(part)::text AS rows FROM (${part}) AS part`;
    const rows: readonly Row[] = JSON.parse(found.rows ?? '[]');
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < ROWS_PER_CHUNK) return;
    after = idOf(last);
  }
}

/** A subject as it is stored: some fields in columns, a null there for an absent one, the rest in `data`. */
export interface StoredFields {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly [field: string]: unknown;
}

/** The subject of a stored row, not checked yet; it takes over the row's `data` rather than copy it. */
export function wholeOf(row: StoredFields): object {
  for (const field of Object.keys(row)) {
    if (field !== 'data' && row[field] !== null) row.data[field] = row[field];
  }
  return row.data;
}

function* chunksOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += ROWS_PER_CHUNK) {
    yield items.slice(start, start + ROWS_PER_CHUNK);
  }
}
