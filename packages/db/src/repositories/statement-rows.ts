import { type Statement, statementShape } from '@symptograph/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { Reader } from './reader.ts';
import { readRows, type StoredFields, wholeOf } from './table-rows.ts';

/** A row of `statement`, by its columns. */
interface StatementRow {
  readonly id: string;
  readonly kind: string;
  readonly subject_id: string;
  readonly object_id: string;
  readonly negated: boolean;
  readonly version: number;
  readonly release_number: number;
  readonly data: object;
}

/** The row of a statement that a release made what it is. */
export function statementRow(statement: Statement, release: number): StatementRow {
  const { id, kind, subject, object, negated, version, ...data } = statement;
  return {
    id,
    kind,
    subject_id: subject,
    object_id: object,
    negated,
    version,
    release_number: release,
    data,
  };
}

/** All published statements, sorted by id. */
export async function readStatements(reader: Reader): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  const parts = readRows<StoredFields>(
    reader,
    'id',
    (after, limit) => Prisma.sql`
      SELECT id, kind, subject_id AS subject, object_id AS object, negated, version, data
      FROM statement WHERE id > ${after} ORDER BY id LIMIT ${limit}`,
  );
  for await (const rows of parts) for (const row of rows) statements.push(statementShape.parse(wholeOf(row)));
  return statements;
}
