import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { embeddedAdapter } from '../connect/embedded-adapter.ts';
import { MIGRATION_LOCK, MIGRATIONS_PATH, readMigrations } from './migration-folder.ts';
import { schemaDifference } from './schema-difference.ts';
import { engineMigrations, NOTHING_EXTERNAL, openSchemaEngine } from './schema-engine.ts';

/**
 * Writes the migration that leads from the migrations there are to the schema, and returns its SQL file;
 * undefined when the schema asks for nothing new. `at` stamps its folder.
 */
export async function createMigration(name: string, at: Date): Promise<string | undefined> {
  await mkdir(MIGRATIONS_PATH, { recursive: true });
  const script = await missingScript();
  if (script === undefined) return undefined;
  const stamp = at.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = join(MIGRATIONS_PATH, `${stamp}_${name}`);
  await mkdir(folder);
  await writeFile(join(folder, 'migration.sql'), script);
  await writeFile(join(MIGRATIONS_PATH, 'migration_lock.toml'), MIGRATION_LOCK);
  return join(folder, 'migration.sql');
}

async function missingScript(): Promise<string | undefined> {
  const database = await PGlite.create('memory://');
  const engine = await openSchemaEngine(embeddedAdapter(database));
  try {
    const migrationsList = engineMigrations(await readMigrations());
    await engine.applyMigrations({ migrationsList, filters: NOTHING_EXTERNAL });
    return await schemaDifference(engine);
  } finally {
    engine.free();
    await database.close();
  }
}
