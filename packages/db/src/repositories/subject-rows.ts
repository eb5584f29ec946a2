import type { Subject } from '@symptograph/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { Reader } from './reader.ts';
import type { SubjectTable } from './subject-tables.ts';
import { readRows } from './table-rows.ts';

/** A subject as it is stored: some fields in columns, a null there for an absent one, the rest in `data`. */
interface StoredSubject {
  readonly data: Record<string, unknown>;
  readonly [field: string]: unknown;
}

/** The row of a subject that a release made what it is, by the table's own column names. */
export function subjectRow(subject: Subject, { columns }: SubjectTable, release: number): object {
  const { id, version, ...fields } = subject as Subject & Readonly<Record<string, unknown>>;
  const row: Record<string, unknown> = { id, version, release_number: release };
  const data: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    const column = columns[field];
    if (column === undefined) data[field] = value;
    else row[column] = value;
  }
  return { ...row, data };
}

/** All published subjects of a table, sorted by id. */
export async function readSubjects(reader: Reader, table: SubjectTable): Promise<readonly Subject[]> {
  const columns = Object.entries(table.columns).map(([field, column]) => `"${column}" AS "${field}"`);
  const [selected, name] = [Prisma.raw(columns.join(', ')), Prisma.raw(`"${table.name}"`)];
  const subjects: Subject[] = [];
  const parts = readRows<StoredSubject>(
    reader,
    'id',
    (after, limit) => Prisma.sql`
      SELECT id, version, ${selected}, data FROM ${name} WHERE id > ${after} ORDER BY id LIMIT ${limit}`,
  );
  for await (const rows of parts) for (const row of rows) subjects.push(table.shape.parse(wholeOf(row)));
  return subjects;
}

/** The subject of a stored row, not checked yet; it takes over the row's `data` rather than copy it. */
function wholeOf(row: StoredSubject): object {
  for (const field of Object.keys(row)) {
    if (field !== 'data' && row[field] !== null) row.data[field] = row[field];
  }
  return row.data;
}
