import {
  type ChangeSet,
  type ChangeSetOrigin,
  type ChangeSetStatus,
  OPEN_STATUSES,
  type Requirement,
} from '@symptograph/core';
import type { Prisma, ChangeSet as Row } from '../generated/prisma/client.ts';
import { momentOf, timeOf } from './moment.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import type { Reader, Writer } from './reader.ts';
import { storedJsonOrNothing } from './stored-json.ts';

/** When an emergency switch-off is to be looked at again at the latest, and who did, when; all ISO 8601, UTC. */
export interface FollowUp {
  readonly followUpDue: string | null;
  readonly followedUpAt: string | null;
  readonly followedUpById: string | null;
}

/** A change set as it is stored. */
export interface StoredChangeSet extends ChangeSet, FollowUp {}

/** A change set that has no number yet; without a follow-up there is none due. */
export type NewChangeSet = Omit<ChangeSet, 'number'> & Partial<FollowUp>;

/** A change set with some fields as they are to be; the rest stays, and number, origin and time of creation never change. */
export type ChangeSetUpdate = Pick<ChangeSet, 'number'> & Partial<StoredChangeSet>;

/** Which change sets: those that have all that is asked for. */
export interface ChangeSetFilter {
  readonly statuses?: readonly ChangeSetStatus[] | undefined;
  readonly ownerId?: string | undefined;
  readonly origin?: ChangeSetOrigin | undefined;
  /** A subject that they change. */
  readonly subjectId?: string | undefined;
  /** A person who is asked to look at them. */
  readonly assignedTo?: string | undefined;
  /** Whether they were switched off in an emergency and nobody has looked at it since. */
  readonly isFollowUpOpen?: boolean | undefined;
}

/** An open change set, and which of the subjects that were asked for it changes. */
export interface TouchingChangeSet {
  readonly changeSet: StoredChangeSet;
  /** Sorted. */
  readonly subjectIds: readonly string[];
}

/** The change sets there are, without what they change. */
export interface ChangeSets {
  find(number: number): Promise<StoredChangeSet | undefined>;
  /** Newest first. */
  list(filter: ChangeSetFilter, page: PageRequest): Promise<Page<StoredChangeSet>>;
  /** Those that are scheduled for a time (ISO 8601) or earlier, the earliest first. */
  dueAt(now: string): Promise<readonly StoredChangeSet[]>;
  /** Those that were to be looked at again by a time (ISO 8601), and nobody has; the earliest first. */
  followUpsDueAt(now: string): Promise<readonly StoredChangeSet[]>;
  /** Those that are not closed and change one of some subjects, by number. */
  openTouching(subjectIds: readonly string[]): Promise<readonly TouchingChangeSet[]>;
}

/** The change sets within a transaction. */
export interface WritableChangeSets extends ChangeSets {
  /** Stores a new one; its number. */
  create(changeSet: NewChangeSet): Promise<number>;
  /** Writes the fields that are given. */
  save(update: ChangeSetUpdate): Promise<void>;
  /** Makes whoever else is to begin a change set of a subject in this way wait until the transaction ends, on whichever process. */
  lockSubject(subjectId: string): Promise<void>;
  /** The change set, which nobody else can write, nor change what it changes, until the transaction ends. */
  lock(number: number): Promise<StoredChangeSet | undefined>;
}

/** The change sets, read through `reader`. */
export function changeSetsOf(reader: Reader): ChangeSets {
  return {
    find: (number) => findChangeSet(reader, number),
    list: async (filter, { first, after }) => {
      const where = whereOf(filter);
      const rows = await reader.changeSet.findMany({
        where: after === undefined ? where : { AND: [where, { number: { lt: after } }] },
        orderBy: { number: 'desc' },
        take: first + 1,
      });
      return pageOf(rows.map(changeSetOf), first, await reader.changeSet.count({ where }));
    },
    dueAt: async (now) => {
      const rows = await reader.changeSet.findMany({
        where: { status: 'SCHEDULED', publishAt: { lte: new Date(now) } },
        orderBy: [{ publishAt: 'asc' }, { number: 'asc' }],
      });
      return rows.map(changeSetOf);
    },
    followUpsDueAt: async (now) => {
      const rows = await reader.changeSet.findMany({
        where: { followUpDue: { lte: new Date(now) }, followedUpAt: null },
        orderBy: [{ followUpDue: 'asc' }, { number: 'asc' }],
      });
      return rows.map(changeSetOf);
    },
    openTouching: async (subjectIds) => {
      const touching = { subjectId: { in: [...subjectIds] } };
      const rows = await reader.changeSet.findMany({
        where: { status: { in: [...OPEN_STATUSES] }, changes: { some: touching } },
        orderBy: { number: 'asc' },
        include: { changes: { where: touching, select: { subjectId: true }, orderBy: { subjectId: 'asc' } } },
      });
      return rows.map(({ changes, ...row }) => ({
        changeSet: changeSetOf(row),
        subjectIds: changes.map(({ subjectId }) => subjectId),
      }));
    },
  };
}

/** The change sets, read and written through `writer`. */
export function writableChangeSetsOf(writer: Writer): WritableChangeSets {
  return {
    ...changeSetsOf(writer),
    create: async (changeSet) => {
      const { title, ownerId, origin, baseRelease, headSeq, headHash, rationale, status, createdAt } =
        changeSet;
      const named = { title, ownerId, origin, baseRelease, headSeq, headHash, rationale, status };
      const data = { ...named, createdAt: new Date(createdAt), ...changedColumns(changeSet) };
      const { number } = await writer.changeSet.create({ data, select: { number: true } });
      return number;
    },
    save: async ({ number, ...fields }) => {
      await writer.changeSet.update({
        where: { number },
        data: changedColumns(fields),
        select: { number: true },
      });
    },
    lockSubject: async (subjectId) => {
      const name = JSON.stringify(['begin a change set', subjectId]);
      await writer.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
    },
    lock: async (number) => {
      await writer.$queryRaw`SELECT number FROM change_set WHERE number = ${number} FOR UPDATE`;
      return findChangeSet(writer, number);
    },
  };
}

async function findChangeSet(reader: Reader, number: number): Promise<StoredChangeSet | undefined> {
  const row = await reader.changeSet.findUnique({ where: { number } });
  return row ? changeSetOf(row) : undefined;
}

function whereOf(filter: ChangeSetFilter): Prisma.ChangeSetWhereInput {
  const { statuses, ownerId, origin, subjectId, assignedTo, isFollowUpOpen } = filter;
  return {
    ...(statuses && { status: { in: [...statuses] } }),
    ...(ownerId !== undefined && { ownerId }),
    ...(origin !== undefined && { origin }),
    ...(subjectId !== undefined && { changes: { some: { subjectId } } }),
    ...(assignedTo !== undefined && { assignments: { some: { personId: assignedTo } } }),
    ...(isFollowUpOpen === true && { followUpDue: { not: null }, followedUpAt: null }),
    ...(isFollowUpOpen === false && { OR: [{ followUpDue: null }, { followedUpAt: { not: null } }] }),
  };
}

function changeSetOf(row: Row): StoredChangeSet {
  return {
    ...row,
    status: row.status as ChangeSetStatus,
    origin: row.origin as ChangeSetOrigin,
    requirement: row.requirement as unknown as Requirement | null,
    createdAt: row.createdAt.toISOString(),
    submittedAt: momentOf(row.submittedAt),
    publishAt: momentOf(row.publishAt),
    followUpDue: momentOf(row.followUpDue),
    followedUpAt: momentOf(row.followedUpAt),
  };
}

/** The columns of the fields that are given; of what else there is in the object none. */
function changedColumns(fields: Partial<StoredChangeSet>) {
  const { title, rationale, ownerId, status, baseRelease, headSeq, headHash, requirement } = fields;
  const { submittedAt, publishAt, revertsRelease, publishedRelease } = fields;
  const { followUpDue, followedUpAt, followedUpById } = fields;
  const given = {
    title,
    rationale,
    ownerId,
    status,
    baseRelease,
    headSeq,
    headHash,
    revertsRelease,
    publishedRelease,
    followedUpById,
    requirement: requirement === undefined ? undefined : storedJsonOrNothing(requirement),
    submittedAt: submittedAt === undefined ? undefined : timeOf(submittedAt),
    publishAt: publishAt === undefined ? undefined : timeOf(publishAt),
    followUpDue: followUpDue === undefined ? undefined : timeOf(followUpDue),
    followedUpAt: followedUpAt === undefined ? undefined : timeOf(followedUpAt),
  };
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Prisma.ChangeSetUncheckedUpdateInput & Partial<Prisma.ChangeSetUncheckedCreateInput>;
}
