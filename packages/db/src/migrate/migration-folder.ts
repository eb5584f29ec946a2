import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this package keeps its schema, `schema.prisma`. */
export const SCHEMA_PATH = fileURLToPath(new URL('../../prisma/schema.prisma', import.meta.url));

/** Where this package keeps its migrations, in Prisma's own layout. */
export const MIGRATIONS_PATH = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

/** One migration: its folder's name, its SQL, and the SHA-256 of the SQL as Prisma records it. */
export interface Migration {
  readonly name: string;
  readonly script: string;
  readonly checksum: string;
}

/** The migrations of a folder, oldest first. */
export async function readMigrations(folder: string = MIGRATIONS_PATH): Promise<readonly Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name): Promise<Migration> => {
      const script = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    }),
  );
}

/** What `migration_lock.toml` holds in a folder of migrations for PostgreSQL. */
export const MIGRATION_LOCK = 'provider = "postgresql"\n';
