import type { Change, ChangeAction, Operation, Subject } from '@symptograph/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { Reader, Writer } from './reader.ts';
import { subjectOf } from './subject-of.ts';
import { insertRows, readRows } from './table-rows.ts';

/** What change sets do to their subjects. */
export interface Changes {
  /** All changes of a set, sorted by subject id. */
  ofSet(number: number): Promise<readonly Change[]>;
  /** The change of one subject in a set. */
  find(number: number, subjectId: string): Promise<Change | undefined>;
  /** How many subjects each of some sets changes, by its number; of an empty one there is no entry. */
  counts(numbers: readonly number[]): Promise<ReadonlyMap<number, number>>;
}

/** The changes within a transaction; those of a closed set are refused by the database. */
export interface WritableChanges extends Changes {
  /** Writes changes of a set in place of what it did to the same subjects. */
  put(number: number, changes: readonly Change[]): Promise<void>;
  /** Takes away what a set does to some subjects, where it does something. */
  remove(number: number, subjectIds: readonly string[]): Promise<void>;
  /** Makes some changes, thousands if need be, all that a set does. */
  replaceAll(number: number, changes: readonly Change[]): Promise<void>;
}

/** A row of `change`, by its columns. */
interface ChangeRow {
  readonly change_set_number: number;
  readonly subject_id: string;
  readonly action: ChangeAction;
  readonly base: unknown;
  readonly draft: unknown;
  readonly patch: readonly Operation[];
  readonly patch_hash: string;
  readonly reason: string | null;
}

/** The changes, read through `reader`. */
export function changesOf(reader: Reader): Changes {
  return {
    ofSet: (number) => readChanges(reader, number),
    find: async (number, subjectId) => {
      const rows = await reader.$queryRaw<readonly ChangeRow[]>`
        SELECT * FROM change WHERE change_set_number = ${number} AND subject_id = ${subjectId}`;
      return rows.map(changeOf)[0];
    },
    counts: async (numbers) => {
      const rows = await reader.change.groupBy({
        by: ['changeSetNumber'],
        where: { changeSetNumber: { in: [...numbers] } },
        _count: true,
      });
      return new Map(rows.map(({ changeSetNumber, _count }) => [changeSetNumber, _count]));
    },
  };
}

/** The changes, read and written through `writer`. */
export function writableChangesOf(writer: Writer): WritableChanges {
  const remove = async (number: number, subjectIds: readonly string[]) => {
    if (subjectIds.length === 0) return;
    await writer.$executeRaw`
      DELETE FROM change WHERE change_set_number = ${number} AND subject_id = ANY(${[...subjectIds]}::text[])`;
  };
  const insert = (number: number, changes: readonly Change[]) =>
    insertRows(
      writer,
      'change',
      changes.map((change) => changeRow(number, change)),
    );
  return {
    ...changesOf(writer),
    remove,
    put: async (number, changes) => {
      await remove(
        number,
        changes.map(({ subjectId }) => subjectId),
      );
      await insert(number, changes);
    },
    replaceAll: async (number, changes) => {
      await writer.$executeRaw`DELETE FROM change WHERE change_set_number = ${number}`;
      await insert(number, changes);
    },
  };
}

async function readChanges(reader: Reader, number: number): Promise<readonly Change[]> {
  const changes: Change[] = [];
  const parts = readRows<ChangeRow>(
    reader,
    'subject_id',
    (after, limit) => Prisma.sql`
      SELECT * FROM change WHERE change_set_number = ${number} AND subject_id > ${after}
      ORDER BY subject_id LIMIT ${limit}`,
  );
  for await (const rows of parts) for (const row of rows) changes.push(changeOf(row));
  return changes;
}

function changeOf({
  subject_id: subjectId,
  action,
  base,
  draft,
  patch,
  patch_hash,
  reason,
}: ChangeRow): Change {
  const side = (data: unknown): Subject | null => (data === null ? null : subjectOf(subjectId, data));
  return {
    subjectId,
    action,
    base: side(base),
    draft: side(draft),
    patch,
    patchHash: patch_hash,
    ...(reason !== null && { reason }),
  };
}

function changeRow(number: number, change: Change): ChangeRow {
  const { subjectId, action, base, draft, patch, patchHash, reason } = change;
  return {
    change_set_number: number,
    subject_id: subjectId,
    action,
    base,
    draft,
    patch,
    patch_hash: patchHash,
    reason: reason ?? null,
  };
}
