import type { SubjectEdit } from '@symptograph/core';
import type { Comment as CommentRow, Prisma } from '../generated/prisma/client.ts';
import { momentOf } from './moment.ts';
import type { Reader, Writer } from './reader.ts';
import { storedJsonOrNothing } from './stored-json.ts';

/** A contribution to a conversation. */
export interface ThreadComment {
  readonly id: string;
  readonly threadId: string;
  readonly authorId: string;
  readonly text: string;
  /** An edit that it suggests. */
  readonly suggestion: SubjectEdit | null;
  /** When the suggestion was applied (ISO 8601, UTC), and by whom. */
  readonly appliedAt: string | null;
  readonly appliedById: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A conversation about a change set, without what was said. */
export interface NewThread {
  readonly id: string;
  readonly changeSet: number;
  /** What it is about; null for the whole set. */
  readonly subjectId: string | null;
  /** Where in the subject; empty for the whole. */
  readonly path: string;
  /** What stood there when it was opened. */
  readonly quote: string;
  /** Whether the set cannot be published before it is resolved. */
  readonly isBlocking: boolean;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** A conversation about a change set. */
export interface Thread extends NewThread {
  readonly resolvedAt: string | null;
  readonly resolvedById: string | null;
  /** The oldest first. */
  readonly comments: readonly ThreadComment[];
}

/** Who did something, and when (ISO 8601, UTC). */
export interface Done {
  readonly byId: string;
  readonly at: string;
}

/** The conversations there are. */
export interface Threads {
  /** Those of a set, the oldest first. */
  ofSet(number: number): Promise<readonly Thread[]>;
  find(id: string): Promise<Thread | undefined>;
  findComment(id: string): Promise<ThreadComment | undefined>;
  /** How many conversations of a set must be resolved and are not. */
  blockingOpen(number: number): Promise<number>;
}

/** The conversations within a transaction. */
export interface WritableThreads extends Threads {
  open(thread: NewThread): Promise<void>;
  comment(comment: Omit<ThreadComment, 'appliedAt' | 'appliedById'>): Promise<void>;
  /** Resolves a conversation, or, without anybody who did, opens it again. */
  resolve(id: string, done: Done | null): Promise<void>;
  /** Says of a comment that its suggestion was applied. */
  markApplied(commentId: string, done: Done): Promise<void>;
}

const OLDEST_FIRST = [
  { at: 'asc' },
  { id: 'asc' },
] as const satisfies Prisma.CommentOrderByWithRelationInput[];
const WITH_COMMENTS = { comments: { orderBy: [...OLDEST_FIRST] } };

type Row = Prisma.ThreadGetPayload<{ include: { comments: true } }>;

/** The conversations, read through `reader`. */
export function threadsOf(reader: Reader): Threads {
  return {
    ofSet: async (number) => {
      const rows = await reader.thread.findMany({
        where: { changeSetNumber: number },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        include: WITH_COMMENTS,
      });
      return rows.map(threadOf);
    },
    find: async (id) => {
      const row = await reader.thread.findUnique({ where: { id }, include: WITH_COMMENTS });
      return row ? threadOf(row) : undefined;
    },
    findComment: async (id) => {
      const row = await reader.comment.findUnique({ where: { id } });
      return row ? commentOf(row) : undefined;
    },
    blockingOpen: (number) =>
      reader.thread.count({ where: { changeSetNumber: number, isBlocking: true, resolvedAt: null } }),
  };
}

/** The conversations, read and written through `writer`. */
export function writableThreadsOf(writer: Writer): WritableThreads {
  return {
    ...threadsOf(writer),
    open: async ({ changeSet: changeSetNumber, createdAt, ...fields }) => {
      const { id, subjectId, path, quote, isBlocking } = fields;
      const columns = { id, subjectId, path, quote, isBlocking, changeSetNumber };
      await writer.thread.create({ data: { ...columns, createdAt: new Date(createdAt) } });
    },
    comment: async ({ id, threadId, authorId, text, suggestion, at }) => {
      const columns = { id, threadId, authorId, text, suggestion: storedJsonOrNothing(suggestion) };
      await writer.comment.create({ data: { ...columns, at: new Date(at) } });
    },
    resolve: async (id, done) => {
      const resolved = { resolvedAt: done && new Date(done.at), resolvedById: done?.byId ?? null };
      await writer.thread.update({ where: { id }, data: resolved });
    },
    markApplied: async (id, { byId, at }) => {
      await writer.comment.update({ where: { id }, data: { appliedAt: new Date(at), appliedById: byId } });
    },
  };
}

function threadOf({ changeSetNumber, createdAt, resolvedAt, comments, ...columns }: Row): Thread {
  return {
    ...columns,
    changeSet: changeSetNumber,
    createdAt: createdAt.toISOString(),
    resolvedAt: momentOf(resolvedAt),
    comments: comments.map(commentOf),
  };
}

function commentOf({ suggestion, appliedAt, at, ...columns }: CommentRow): ThreadComment {
  return {
    ...columns,
    suggestion: suggestion as unknown as SubjectEdit | null,
    appliedAt: momentOf(appliedAt),
    at: at.toISOString(),
  };
}
