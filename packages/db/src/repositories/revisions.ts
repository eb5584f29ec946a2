import type { Release, Revision } from '@symptograph/core';
import { Prisma, type Release as ReleaseRow } from '../generated/prisma/client.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import type { Reader } from './reader.ts';
import { releaseOf } from './release-rows.ts';
import { subjectOf } from './subject-of.ts';
import { readRows } from './table-rows.ts';

/** A revision with the release that it belongs to. */
export interface RevisionInRelease {
  readonly revision: Revision;
  readonly release: Release;
}

/** Whose history, and up to which release. */
export interface HistoryRequest extends PageRequest {
  readonly subjectId: string;
  readonly upTo: number;
}

/** A revision whose data nobody has checked. */
export type StoredRevision = Omit<Revision, 'data'> & { readonly data: unknown };

/** What releases made of their subjects. */
export interface Revisions {
  /** What a subject was at each release that changed it, newest first. */
  history(request: HistoryRequest): Promise<Page<RevisionInRelease>>;
  /** All revisions of one release, sorted by subject id. */
  ofRelease(number: number): Promise<readonly Revision[]>;
  /** The same, with data as stored: not checked against core's shapes, but what the hashes were made of. */
  storedOfRelease(number: number): Promise<readonly StoredRevision[]>;
  /** Who brought each subject there ever was, by its id: whom its first revision names, or undefined for nobody. */
  bringers(): Promise<ReadonlyMap<string, string | undefined>>;
  /** What each subject was when one of some last changed it, or somebody whom its revision does not name, by its id. */
  lastBy(names: readonly string[]): Promise<ReadonlyMap<string, Pick<Revision, 'version' | 'data'>>>;
}

/** A row of `revision`, by its columns. */
interface RevisionRow {
  readonly subject_id: string;
  readonly release_number: number;
  readonly version: number;
  readonly data: unknown;
  readonly hash: string;
  readonly sentence: string;
  readonly changed_by: string | null;
}

/** The revisions, read through `reader`. */
export function revisionsOf(reader: Reader): Revisions {
  return {
    history: (request) => readHistory(reader, request),
    ofRelease: async (number) => (await readRelease(reader, number)).map(checkedRevision),
    storedOfRelease: (number) => readRelease(reader, number),
    bringers: () => readBringers(reader),
    lastBy: (names) => readLastBy(reader, names),
  };
}

/** The row of a revision. */
export function revisionRow(revision: Revision): RevisionRow {
  const { subjectId, release, version, data, hash, sentence, by } = revision;
  return {
    subject_id: subjectId,
    release_number: release,
    version,
    data,
    hash,
    sentence,
    changed_by: by ?? null,
  };
}

async function readHistory(reader: Reader, request: HistoryRequest): Promise<Page<RevisionInRelease>> {
  const { subjectId, upTo, first, after } = request;
  const whole = { subjectId, releaseNumber: { lte: upTo } };
  const rest = after === undefined ? whole : { subjectId, releaseNumber: { lte: upTo, lt: after } };
  const rows = await reader.revision.findMany({
    where: rest,
    orderBy: { releaseNumber: 'desc' },
    take: first + 1,
    include: { release: true },
  });
  const entries = rows.map(({ release, ...row }) => joined(row, release));
  return pageOf(entries, first, await reader.revision.count({ where: whole }));
}

function joined(
  row: Prisma.RevisionGetPayload<Record<string, never>>,
  release: ReleaseRow,
): RevisionInRelease {
  const { subjectId, releaseNumber, changedBy, ...columns } = row;
  const names = { subject_id: subjectId, release_number: releaseNumber, changed_by: changedBy };
  return {
    revision: checkedRevision(storedRevisionOf({ ...columns, ...names })),
    release: releaseOf(release),
  };
}

async function readRelease(reader: Reader, number: number): Promise<readonly StoredRevision[]> {
  const revisions: StoredRevision[] = [];
  const parts = readRows<RevisionRow>(
    reader,
    'subject_id',
    (after, limit) => Prisma.sql`
      SELECT * FROM revision WHERE release_number = ${number} AND subject_id > ${after}
      ORDER BY subject_id LIMIT ${limit}`,
  );
  for await (const rows of parts) for (const row of rows) revisions.push(storedRevisionOf(row));
  return revisions;
}

async function readBringers(reader: Reader): Promise<ReadonlyMap<string, string | undefined>> {
  const bringers = new Map<string, string | undefined>();
  const parts = readRows<Pick<RevisionRow, 'subject_id' | 'changed_by'>>(
    reader,
    'subject_id',
    (after, limit) => Prisma.sql`
      SELECT DISTINCT ON (subject_id) subject_id, changed_by FROM revision
      WHERE subject_id > ${after} ORDER BY subject_id, release_number LIMIT ${limit}`,
  );
  for await (const rows of parts) {
    for (const { subject_id, changed_by } of rows) bringers.set(subject_id, changed_by ?? undefined);
  }
  return bringers;
}

async function readLastBy(
  reader: Reader,
  names: readonly string[],
): Promise<ReadonlyMap<string, Pick<Revision, 'version' | 'data'>>> {
  const last = new Map<string, Pick<Revision, 'version' | 'data'>>();
  const parts = readRows<RevisionRow>(
    reader,
    'subject_id',
    (after, limit) => Prisma.sql`
      SELECT DISTINCT ON (subject_id) * FROM revision
      WHERE subject_id > ${after} AND (changed_by IS NULL OR changed_by = ANY(${[...names]}::text[]))
      ORDER BY subject_id, release_number DESC LIMIT ${limit}`,
  );
  for await (const rows of parts) {
    for (const row of rows) {
      const { version, data } = checkedRevision(storedRevisionOf(row));
      last.set(row.subject_id, { version, data });
    }
  }
  return last;
}

function storedRevisionOf(row: RevisionRow): StoredRevision {
  const { subject_id: subjectId, release_number: release, changed_by: by, ...columns } = row;
  return { subjectId, release, ...columns, ...(by !== null && { by }) };
}

/** A stored revision with its data checked against core's shapes; throws zod's error. */
export function checkedRevision(revision: StoredRevision): Revision {
  const { subjectId, data } = revision;
  return { ...revision, data: data === null ? null : subjectOf(subjectId, data) };
}
