import { AsyncLocalStorage } from 'node:async_hooks';
import type { Connection } from './connect/connection.ts';
import type { StopListening } from './connect/listen-on-server.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { type NotableApiKeys, notableApiKeysOf } from './repositories/api-keys.ts';
import { type Attempts, attemptsOf } from './repositories/attempts.ts';
import type { Writer } from './repositories/reader.ts';
import { type Reads, readsOf, type Writes, writesOf } from './repositories/repositories.ts';
import { writeQueue } from './write-queue.ts';

/** What can be done inside a transaction. */
export interface Transaction extends Writes {
  /** Tells a channel of the server something, of at most 8,000 bytes, when the transaction is committed; an embedded database has no listeners. */
  notify(channel: string, payload: string): Promise<void>;
}

/** An open database: reads at any time, writes in transactions. */
export interface Database extends Reads {
  readonly apiKeys: NotableApiKeys;
  /** Attempts that are counted, such as to sign in; for themselves, not in transactions. */
  readonly attempts: Attempts;
  /**
   * The Prisma client, for better-auth's adapter and nothing else: sessions, accounts and verifications, outside of transactions,
   * within which it refuses.
   */
  readonly auth: object;
  /**
   * Runs `work` in a transaction: all that it writes is kept, or, when it throws, nothing.
   *
   * Transactions of one process run one after the other and take 30 s at most. Work reads and writes through `tx`
   * alone: the embedded database has one connection, so that reading past `tx` would wait for itself.
   */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Hears what is told on a channel of the server, from this process and others, on a connection of its own that comes back by itself:
   * `onMessage` gets each message, and undefined when the line was interrupted and some may have been missed. Resolves to what stops
   * it. Every release tells `symptograph_release` its number. An embedded database has one process, which hears nothing here.
   */
  listen(channel: string, onMessage: (payload: string | undefined) => void): Promise<StopListening>;
  /**
   * Runs work that reads, by SQL or by the repositories, all of it what the database holds at one moment; for backups and checks.
   * Whoever else uses an embedded database waits meanwhile.
   */
  atOneMoment<T>(work: (select: Select, reads: Reads) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Runs one statement that reads; its rows. */
export type Select = <Row>(sql: string) => Promise<readonly Row[]>;

const LIMITS = { maxWait: 30_000, timeout: 30_000 };
/** Plans of statements that are kept, the least used go first; the desk has about 200 different ones. */
const PLANS = 300;
const BACKUP_LIMITS = { maxWait: 60_000, timeout: 6 * 60 * 60_000 };

/** The database behind a connection, which it closes with itself. */
export function databaseOf(connection: Connection): Database {
  const client = new PrismaClient({
    adapter: connection.adapter,
    transactionOptions: LIMITS,
    queryPlanCacheMaxSize: PLANS,
  });
  const enqueue = writeQueue();
  const inTransaction = new AsyncLocalStorage<true>();
  const refuseInside = () => {
    if (inTransaction.getStore()) throw new Error('Inside a transaction, read and write through it alone.');
  };
  const outside = <Repository extends object>(repository: Repository) => guarded(repository, refuseInside);
  return {
    ...allGuarded(readsOf(client), refuseInside),
    apiKeys: outside(notableApiKeysOf(client)),
    attempts: outside(attemptsOf(client)),
    auth: client.$extends({
      query: {
        $allOperations: ({ args, query }) => {
          refuseInside();
          return query(args);
        },
      },
    }),
    transact: async (work) => {
      refuseInside();
      // One at a time: when it is over, no promise of the process needs to be followed any more, which costs each a hook.
      return enqueue(() =>
        client
          .$transaction((tx) => inTransaction.run(true, () => work(transactionOf(tx))), LIMITS)
          .finally(() => inTransaction.disable()),
      );
    },
    listen: connection.listen,
    atOneMoment: (work) =>
      client.$transaction((tx) => work((sql) => tx.$queryRawUnsafe(sql), readsOf(tx)), {
        ...BACKUP_LIMITS,
        isolationLevel: 'RepeatableRead',
      }),
    close: async () => {
      await client.$disconnect();
      await connection.close();
    },
  };
}

function transactionOf(tx: Writer): Transaction {
  return {
    ...writesOf(tx),
    notify: async (channel, payload) => {
      await tx.$executeRaw`SELECT pg_notify(${channel}, ${payload})`;
    },
  };
}

/** The same repositories, each function of which calls `guard` first. */
function allGuarded(reads: Reads, guard: () => void): Reads {
  const entries = Object.entries(reads).map(([name, repository]) => [name, guarded(repository, guard)]);
  return Object.fromEntries(entries) as Reads;
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
