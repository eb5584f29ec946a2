import { type Source, sourceShape } from '@symptograph/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { Reader } from './reader.ts';
import { readRows, type StoredFields, wholeOf } from './table-rows.ts';

/** A row of `source`, by its columns. */
interface SourceRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly source_kind: string;
  readonly version: number;
  readonly release_number: number;
  readonly data: object;
}

/** The row of a source that a release made what it is. */
export function sourceRow(source: Source, release: number): SourceRow {
  const { id, slug, title, sourceKind, version, ...data } = source;
  return { id, slug, title, source_kind: sourceKind, version, release_number: release, data };
}

/** All published sources, sorted by id. */
export async function readSources(reader: Reader): Promise<readonly Source[]> {
  const sources: Source[] = [];
  const parts = readRows<StoredFields>(
    reader,
    'id',
    (after, limit) => Prisma.sql`
      SELECT id, slug, title, source_kind AS "sourceKind", version, data
      FROM source WHERE id > ${after} ORDER BY id LIMIT ${limit}`,
  );
  for await (const rows of parts) for (const row of rows) sources.push(sourceShape.parse(wholeOf(row)));
  return sources;
}
