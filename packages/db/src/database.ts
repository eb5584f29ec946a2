import { AsyncLocalStorage } from 'node:async_hooks';
import type { ReleasePlan } from '@symptograph/core';
import type { Connection } from './connect/connection.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { appendRelease } from './repositories/append-release.ts';
import { type Attempts, attemptsOf } from './repositories/attempts.ts';
import type { Writer } from './repositories/reader.ts';
import { type Releases, releasesOf } from './repositories/releases.ts';
import { type Revisions, revisionsOf } from './repositories/revisions.ts';
import { writeQueue } from './write-queue.ts';

/** The releases within a transaction: the only ones that can be written. */
export interface WritableReleases extends Releases {
  /**
   * Writes a release, its revisions and what they make of the published subjects.
   *
   * @throws ReleaseConflict when the plan's previous release is not the current one.
   */
  append(plan: ReleasePlan): Promise<void>;
}

/** What can be done inside a transaction. */
export interface Transaction {
  readonly releases: WritableReleases;
  readonly revisions: Revisions;
}

/** An open database: reads at any time, writes in transactions. */
export interface Database {
  readonly releases: Releases;
  readonly revisions: Revisions;
  /** Attempts that are counted, such as to sign in; for themselves, not in transactions. */
  readonly attempts: Attempts;
  /** The Prisma client, for better-auth's adapter and nothing else. */
  readonly auth: object;
  /**
   * Runs `work` in a transaction: all that it writes is kept, or, when it throws, nothing.
   *
   * Transactions of one process run one after the other and take 30 s at most. Work reads and writes through `tx`
   * alone: the embedded database has one connection, so that reading past `tx` would wait for itself.
   */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const LIMITS = { maxWait: 30_000, timeout: 30_000 };

/** The database behind a connection, which it closes with itself. */
export function databaseOf(connection: Connection): Database {
  const client = new PrismaClient({ adapter: connection.adapter });
  const enqueue = writeQueue();
  const inTransaction = new AsyncLocalStorage<true>();
  const refuseInside = () => {
    if (inTransaction.getStore()) throw new Error('Inside a transaction, read and write through it alone.');
  };
  const outside = <Repository extends object>(repository: Repository) => guarded(repository, refuseInside);
  return {
    releases: outside(releasesOf(client)),
    revisions: outside(revisionsOf(client)),
    attempts: outside(attemptsOf(client)),
    auth: client,
    transact: async (work) => {
      refuseInside();
      // One at a time: when it is over, no promise of the process needs to be followed any more, which costs each a hook.
      return enqueue(() =>
        client
          .$transaction((tx) => inTransaction.run(true, () => work(transactionOf(tx))), LIMITS)
          .finally(() => inTransaction.disable()),
      );
    },
    close: async () => {
      await client.$disconnect();
      await connection.close();
    },
  };
}

function transactionOf(tx: Writer): Transaction {
  return {
    releases: { ...releasesOf(tx), append: (plan) => appendRelease(tx, plan) },
    revisions: revisionsOf(tx),
  };
}

/** The same functions, each of which calls `guard` first. */
function guarded<Repository extends object>(repository: Repository, guard: () => void): Repository {
  const entries = Object.entries(repository).map(([name, read]) => [
    name,
    async (...args: unknown[]) => {
      guard();
      return read(...args);
    },
  ]);
  return Object.fromEntries(entries) as Repository;
}
