import { connect, type DatabaseOptions } from './connect/connect.ts';
import type { Connection } from './connect/connection.ts';
import { type AppliedMigration, appliedMigrations } from './migrate/migrate.ts';
import { readMigrations } from './migrate/migration-folder.ts';
import { select } from './migrate/select.ts';

/** What a database is, as somebody who looks after it wants to know. */
export interface DatabaseInspection {
  /** `18.1`, or what else the server calls itself. */
  readonly version: string;
  /** The role that the application works as. */
  readonly role: string;
  /** Whether that role could alter tables and turn triggers off: it owns them, or no rule holds for it. */
  readonly mayAlter: boolean;
  readonly migrations: {
    readonly applied: number;
    /** Those that this code has and the database has not. */
    readonly missing: readonly string[];
    /** Those that this code does not know. */
    readonly unknown: readonly string[];
    /** Those that run now, or that stopped half-way. */
    readonly unfinished: readonly string[];
  };
}

/**
 * Looks at a database without changing it: its schema stays as it is.
 *
 * @throws DatabaseError when it cannot be reached; where there is no embedded one, its folder is made.
 */
export async function inspectDatabase(
  options: Pick<DatabaseOptions, 'url' | 'dataFolder'>,
): Promise<DatabaseInspection> {
  const connection = await connect(options);
  try {
    const applied = await appliedMigrations(connection);
    return { ...(await whoAndWhere(connection)), migrations: await compareMigrations(applied) };
  } finally {
    await connection.close();
  }
}

async function whoAndWhere(
  connection: Connection,
): Promise<Pick<DatabaseInspection, 'version' | 'role' | 'mayAlter'>> {
  const [row] = await select(
    connection,
    `SELECT current_setting('server_version'), current_user::text, rolsuper OR EXISTS (
       SELECT FROM pg_tables WHERE schemaname = 'public' AND pg_has_role(current_user, tableowner, 'MEMBER'))
     FROM pg_roles WHERE rolname = current_user`,
  );
  const [version, role, mayAlter] = row ?? [];
  return { version: String(version), role: String(role), mayAlter: mayAlter === true };
}

async function compareMigrations(
  applied: readonly AppliedMigration[],
): Promise<DatabaseInspection['migrations']> {
  const known = (await readMigrations()).map(({ name }) => name);
  const names = applied.map(({ name }) => name);
  return {
    applied: applied.length,
    missing: known.filter((name) => !names.includes(name)),
    unknown: names.filter((name) => !known.includes(name)),
    unfinished: applied.filter(({ finished }) => !finished).map(({ name }) => name),
  };
}
