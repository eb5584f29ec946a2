import type { Connection } from '../connect/connection.ts';
import { DatabaseError } from '../database-error.ts';
import { type Migration, readMigrations } from './migration-folder.ts';
import { engineMigrations, NOTHING_EXTERNAL, openSchemaEngine } from './schema-engine.ts';
import { select } from './select.ts';

/** A row of the table in which Prisma records what it applied; it is unfinished as long as it runs or if it failed. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/**
 * Brings the database up to this code's schema; several processes may do so at once.
 *
 * @throws DatabaseError `NEWER` when the database has migrations this code does not know, `MIGRATION_FAILED`.
 */
export async function migrate(connection: Connection, known?: readonly Migration[]): Promise<void> {
  const migrations = known ?? (await readMigrations());
  if (isCurrent(await appliedMigrations(connection), migrations)) return;
  await connection.migrateAlone(async () => {
    const applied = await appliedMigrations(connection);
    refuseForeign(applied, migrations);
    if (!isCurrent(applied, migrations)) await applyMissing(connection, migrations);
  });
}

function isCurrent(applied: readonly AppliedMigration[], migrations: readonly Migration[]): boolean {
  const done = new Map(applied.map((migration) => [migration.name, migration]));
  return (
    applied.length === migrations.length &&
    migrations.every(({ name, checksum }) => {
      const migration = done.get(name);
      return migration?.finished === true && migration.checksum === checksum;
    })
  );
}

/** Refuses a database with migrations that are unknown here, differ from ours or stopped half-way. */
function refuseForeign(applied: readonly AppliedMigration[], migrations: readonly Migration[]): void {
  const checksums = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum, finished } of applied) {
    if (!checksums.has(name)) {
      throw new DatabaseError(
        'NEWER',
        `The database is newer than this program: it has the migration ${name}. Use the version of Symptograph that wrote it, or a later one.`,
      );
    }
    if (!finished) {
      throw new DatabaseError(
        'MIGRATION_FAILED',
        `The migration ${name} stopped half-way in an earlier start. Restore the database from a backup, or repair it and mark the migration with prisma migrate resolve.`,
      );
    }
    if (checksums.get(name) !== checksum) {
      throw new DatabaseError(
        'MIGRATION_FAILED',
        `The migration ${name} was applied in another wording than this program has. Use the version of Symptograph that applied it.`,
      );
    }
  }
}

async function applyMissing(connection: Connection, migrations: readonly Migration[]): Promise<void> {
  const engine = await openSchemaEngine(connection.adapter);
  try {
    const migrationsList = engineMigrations(migrations);
    await engine.applyMigrations({ migrationsList, filters: NOTHING_EXTERNAL });
  } catch (error) {
    throw new DatabaseError('MIGRATION_FAILED', describeFailure((error as Error).message), error);
  } finally {
    engine.free();
  }
}

/** The engine's message ends in a trace, which alone names the migration. */
function describeFailure(message: string): string {
  const [reason = ''] = message.replace('external connector error\n', '').split('\n   0:');
  const name = /migration_name="([^"]+)"/.exec(message)?.[1];
  const advice = /permission denied|must be owner/.test(reason)
    ? ' Set DATABASE_OWNER_URL to the address of the role that owns the tables.'
    : '';
  return `${name ? `The migration ${name}` : 'The migration of the database'} failed: ${reason.trim()}${advice}`;
}

/** What Prisma recorded of a database's migrations and did not take back; nothing where there is no such record. */
export async function appliedMigrations(connection: Connection): Promise<readonly AppliedMigration[]> {
  const table = await select(connection, `SELECT to_regclass('_prisma_migrations') IS NOT NULL`);
  if (table[0]?.[0] !== true) return [];
  const rows = await select(
    connection,
    `SELECT migration_name, checksum, finished_at IS NOT NULL FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  return rows.map(([name, checksum, finished]) => ({
    name: String(name),
    checksum: String(checksum),
    finished: finished === true,
  }));
}
