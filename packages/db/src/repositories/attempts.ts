import type { PrismaClient } from '../generated/prisma/client.ts';

/** How often something was tried, counted for all processes of one database. */
export interface Attempts {
  /**
   * Counts an attempt under a key. The first one begins a window of so many milliseconds; the first after its end begins
   * the next. One statement, so that of attempts at once each gets a number of its own.
   */
  take(key: string, windowMs: number): Promise<Attempted>;
  /** Takes one attempt back. */
  giveBack(key: string): Promise<void>;
  /** Begins anew: as if nothing was ever tried under the key. */
  forget(key: string): Promise<void>;
  /** Removes what began longer ago than so many milliseconds. */
  sweep(windowMs: number): Promise<void>;
}

/** An attempt that was counted. */
export interface Attempted {
  /** Which one in its window it is, from 1. */
  readonly count: number;
  /** How long its window still lasts, in milliseconds. */
  readonly msLeft: number;
}

/**
 * The attempts in a database; time is the database's. The id is random: of inserts at once with the same id one would fail on the
 * primary key, as only the key of a row settles conflicts.
 */
export function attemptsOf(client: PrismaClient): Attempts {
  return {
    take: async (key, windowMs) => {
      const rows = await client.$queryRaw<readonly [{ count: number; ms_left: number }]>`
        WITH clock AS (SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now)
        INSERT INTO rate_limit (id, key, count, last_request) SELECT gen_random_uuid()::text, ${key}, 1, now FROM clock
        ON CONFLICT (key) DO UPDATE SET
          count = CASE WHEN rate_limit.last_request + ${windowMs}::bigint <= excluded.last_request
            THEN 1 ELSE rate_limit.count + 1 END,
          last_request = CASE WHEN rate_limit.last_request + ${windowMs}::bigint <= excluded.last_request
            THEN excluded.last_request ELSE rate_limit.last_request END
        RETURNING count, (last_request + ${windowMs}::bigint
          - (extract(epoch FROM clock_timestamp()) * 1000)::bigint)::float8 AS ms_left`;
      const [{ count, ms_left: msLeft }] = rows;
      return { count, msLeft: Math.max(0, msLeft) };
    },
    giveBack: async (key) => {
      await client.$executeRaw`UPDATE rate_limit SET count = count - 1 WHERE key = ${key} AND count > 0`;
    },
    forget: async (key) => {
      await client.$executeRaw`DELETE FROM rate_limit WHERE key = ${key}`;
    },
    sweep: async (windowMs) => {
      await client.$executeRaw`DELETE FROM rate_limit WHERE last_request
        < (extract(epoch FROM clock_timestamp()) * 1000)::bigint - ${windowMs}::bigint`;
    },
  };
}
