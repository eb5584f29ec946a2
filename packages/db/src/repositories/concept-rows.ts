import { type Concept, conceptShape } from '@symptograph/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { Reader } from './reader.ts';
import { readRows, type StoredFields, wholeOf } from './table-rows.ts';

/** A row of `concept`, by its columns. */
interface ConceptRow {
  readonly id: string;
  readonly kind: string;
  readonly slug: string;
  readonly name: string;
  readonly status: string;
  readonly replaced_by_id: string | null;
  readonly version: number;
  readonly release_number: number;
  readonly data: object;
}

/** The row of a concept that a release made what it is. */
export function conceptRow(concept: Concept, release: number): ConceptRow {
  const { id, kind, slug, name, status, replacedBy, version, ...data } = concept;
  return {
    id,
    kind,
    slug,
    name,
    status,
    replaced_by_id: replacedBy ?? null,
    version,
    release_number: release,
    data,
  };
}

/** All published concepts, sorted by id. */
export async function readConcepts(reader: Reader): Promise<readonly Concept[]> {
  const concepts: Concept[] = [];
  const parts = readRows<StoredFields>(
    reader,
    'id',
    (after, limit) => Prisma.sql`
      SELECT id, kind, slug, name, status, replaced_by_id AS "replacedBy", version, data
      FROM concept WHERE id > ${after} ORDER BY id LIMIT ${limit}`,
  );
  for await (const rows of parts) for (const row of rows) concepts.push(conceptShape.parse(wholeOf(row)));
  return concepts;
}
