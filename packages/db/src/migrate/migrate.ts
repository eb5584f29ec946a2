import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { Connection } from '../connect/connection.ts';
import { DatabaseError } from '../database-error.ts';
import { type Migration, readMigrations } from './migration-folder.ts';
import { engineMigrations, NOTHING_EXTERNAL, openSchemaEngine } from './schema-engine.ts';

/** A row of the table in which Prisma records what it applied. */
interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly state: 'done' | 'failed';
}

/**
 * Brings the database up to this code's schema; several processes may do so at once.
 *
 * @throws DatabaseError `NEWER` when the database has migrations this code does not know, `MIGRATION_FAILED`.
 */
export async function migrate(connection: Connection, known?: readonly Migration[]): Promise<void> {
  const migrations = known ?? (await readMigrations());
  if (await isCurrent(connection, migrations)) return;
  await connection.migrateAlone(async () => {
    if (!(await isCurrent(connection, migrations))) await applyMissing(connection, migrations);
  });
}

async function applyMissing(connection: Connection, migrations: readonly Migration[]): Promise<void> {
  const engine = await openSchemaEngine(connection.adapter);
  try {
    const migrationsList = engineMigrations(migrations);
    await engine.applyMigrations({ migrationsList, filters: NOTHING_EXTERNAL });
  } catch (error) {
    const reason = (error as Error).message.split('\n   0:')[0] ?? '';
    throw new DatabaseError('MIGRATION_FAILED', `The database could not be migrated: ${reason}`, error);
  } finally {
    engine.free();
  }
}

async function isCurrent(connection: Connection, migrations: readonly Migration[]): Promise<boolean> {
  const applied = await appliedMigrations(connection);
  const byName = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, state } of applied) {
    const migration = byName.get(name);
    if (!migration) {
      throw new DatabaseError(
        'NEWER',
        `The database is newer than this program: it has the migration ${name}. Use the version of Symptograph that wrote it, or a later one.`,
      );
    }
    if (state === 'failed') {
      throw new DatabaseError(
        'MIGRATION_FAILED',
        `The migration ${name} stopped half-way in an earlier start. Restore the database from a backup, or repair it and mark the migration with prisma migrate resolve.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new DatabaseError(
        'MIGRATION_FAILED',
        `The migration ${name} was applied in another wording than this program has. Use the version of Symptograph that applied it.`,
      );
    }
  }
  return applied.length === migrations.length;
}

async function appliedMigrations(connection: Connection): Promise<readonly AppliedMigration[]> {
  const adapter = await connection.adapter.connect();
  try {
    const table = await select(adapter, `SELECT to_regclass('_prisma_migrations') IS NOT NULL`);
    if (table[0]?.[0] !== true) return [];
    const rows = await select(
      adapter,
      `SELECT migration_name, checksum, finished_at IS NOT NULL FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    );
    return rows.map(([name, checksum, finished]) => ({
      name: String(name),
      checksum: String(checksum),
      state: finished === true ? 'done' : 'failed',
    }));
  } finally {
    await adapter.dispose();
  }
}

async function select(adapter: SqlDriverAdapter, sql: string): Promise<readonly unknown[][]> {
  const { rows } = await adapter.queryRaw({ sql, args: [], argTypes: [] });
  return rows;
}
