import pg from 'pg';
import { DatabaseError } from '../database-error.ts';
import type { Connection } from './connection.ts';
import { listenOnServer } from './listen-on-server.ts';
import { serverAdapter } from './server-adapter.ts';

const CONNECT_TIMEOUT_MS = 10_000;
const OLDEST_MAJOR = 15;

/** The advisory lock under which processes migrate: the letters "symp". */
const MIGRATION_LOCK_KEY = 0x73796d70;

/** The settings that may name a server. */
export type AddressSetting = 'DATABASE_URL' | 'DATABASE_OWNER_URL';

/**
 * Opens a database on a PostgreSQL server, such as `postgresql://user:password@host:5432/symptograph`, which some setting names.
 *
 * @throws DatabaseError `UNREACHABLE` or `TOO_OLD`; no message holds the password.
 */
export async function connectServer(
  url: string,
  setting: AddressSetting = 'DATABASE_URL',
): Promise<Connection> {
  const config = { connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS };
  const place = databasePlace(url, setting);
  const pool = new pg.Pool({ ...config, application_name: 'symptograph' });
  pool.on('error', () => undefined);
  try {
    await refuseOldServer(pool, place);
  } catch (error) {
    await pool.end();
    throw error instanceof DatabaseError ? error : unreachable({ place, setting }, error);
  }
  return {
    adapter: serverAdapter(pool),
    listen: (channel, onMessage) => listenOnServer({ config, channel, onMessage }),
    migrateAlone: async (work) => {
      const client = new pg.Client(config);
      await client.connect();
      try {
        await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK_KEY]);
        return await work();
      } finally {
        await client.end();
      }
    },
    close: () => pool.end(),
  };
}

async function refuseOldServer(pool: pg.Pool, place: string): Promise<void> {
  const { rows } = await pool.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version`,
  );
  const version = rows[0]?.version ?? 0;
  if (version < OLDEST_MAJOR) {
    throw new DatabaseError(
      'TOO_OLD',
      `The server at ${place} is PostgreSQL ${version}; Symptograph needs ${OLDEST_MAJOR} or newer.`,
    );
  }
}

function unreachable(
  { place, setting }: { readonly place: string; readonly setting: AddressSetting },
  error: unknown,
): DatabaseError {
  const { errors = [] } = error as AggregateError;
  const reason = (error as Error).message || errors.map(({ message }: Error) => message).join('; ');
  return new DatabaseError(
    'UNREACHABLE',
    `Cannot use the PostgreSQL server at ${place}: ${reason}. Check ${setting} and that the server runs.`,
    error,
  );
}

/**
 * Host, port and database of an address, never its user or password: `db.example.org:5432/symptograph`.
 *
 * @throws DatabaseError `UNREACHABLE` when it is no address of a PostgreSQL database.
 */
export function databasePlace(url: string, setting: AddressSetting = 'DATABASE_URL'): string {
  if (!URL.canParse(url) || !/^postgres(?:ql)?:$/.test(new URL(url).protocol)) {
    throw new DatabaseError(
      'UNREACHABLE',
      `${setting} is not the address of a PostgreSQL database. Write it as postgresql://user:password@host:5432/database.`,
    );
  }
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `${hostname || searchParams.get('host') || 'localhost'}:${port || '5432'}${pathname}`;
}
