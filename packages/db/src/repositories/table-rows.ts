import { setImmediate } from 'node:timers/promises';
import { Prisma } from '../generated/prisma/client.ts';
import type { Reader, Writer } from './reader.ts';
import type { SubjectTableName } from './subject-tables.ts';

/** The tables that hold many rows and are read and written in bulk. */
type BulkTable = 'revision' | 'change' | 'change_event' | SubjectTableName;

const ROWS_PER_CHUNK = 5_000;

/** So few that reading them and checking their shapes takes some milliseconds, after which others have their turn. */
const ROWS_PER_PART = 250;

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
export async function deleteRows(tx: Writer, table: SubjectTableName, ids: readonly string[]): Promise<void> {
  for (const chunk of chunksOf(ids)) {
    await tx.$executeRaw`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE id = ANY(${[...chunk]}::text[])`;
  }
}

/** The column by which a query is sorted and cut into parts; no two of its rows share a value. */
type KeyColumn = 'id' | 'subject_id';

interface Part {
  readonly rows: string | null;
  readonly last: string | null;
}

/**
 * The rows of a query, part by part: `select` gives the part after a key, sorted by it, of at most `limit` rows.
 *
 * The database writes each part as one JSON text, which is ten times cheaper here than a row at a time, and works on
 * the next part while this one is read. Between two parts whoever else waits for this process has a turn.
 */
export async function* readRows<Row>(
  reader: Reader,
  key: KeyColumn,
  select: (after: string, limit: number) => Prisma.Sql,
): AsyncGenerator<readonly Row[]> {
  const ask = async (after: string): Promise<Part | undefined> => {
    const [part] = await reader.$queryRaw<readonly Part[]>`
      SELECT json_agg(part)::text AS rows, max(part.${Prisma.raw(key)}) AS last
      FROM (${select(after, ROWS_PER_PART)}) AS part`;
    return part;
  };
  for (let part = await ask(''); part?.rows && part.last !== null; ) {
    const coming = ask(part.last);
    // Should the reader fail first, this failure would have nobody to hear it.
    coming.catch(() => undefined);
    yield JSON.parse(part.rows);
    await setImmediate();
    part = await coming;
  }
}

function* chunksOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += ROWS_PER_CHUNK) {
    yield items.slice(start, start + ROWS_PER_CHUNK);
  }
}
