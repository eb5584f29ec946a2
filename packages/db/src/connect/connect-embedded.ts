import { access, constants } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DatabaseError } from '../database-error.ts';
import type { Connection } from './connection.ts';
import { embeddedAdapter } from './embedded-adapter.ts';
import { type FolderLock, takeFolder } from './folder-lock.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Opens the PostgreSQL that lives in a data folder, for this process alone; makes the folder when there is none.
 *
 * @throws DatabaseError `IN_USE`, `UNWRITABLE` or `DAMAGED`.
 */
export async function connectEmbedded(dataFolder: string): Promise<Connection> {
  const folder = resolve(dataFolder);
  const lock = await holdFolder(folder);
  try {
    const client = await startPostgres(join(folder, 'postgres'));
    return {
      adapter: embeddedAdapter(client),
      listen: async () => async () => undefined,
      migrateAlone: (work) => work(),
      close: async () => {
        await client.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function startPostgres(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create({ dataDir: folder });
  } catch (error) {
    const reason = (error as Partial<Error>).message || 'it does not start';
    throw new DatabaseError(
      'DAMAGED',
      `PostgreSQL cannot use its files in ${folder} (${reason}): they are damaged or were not written by this version. Restore the folder from a backup, or set SYMPTOGRAPH_DATA to another.`,
      error,
    );
  }
}

async function holdFolder(folder: string): Promise<FolderLock> {
  const lock = await prepare(folder).catch((error: NodeJS.ErrnoException) => {
    throw new DatabaseError(
      'UNWRITABLE',
      `The data folder ${folder} cannot be written (${error.code ?? error.message}). Make it writable or set SYMPTOGRAPH_DATA to another.`,
      error,
    );
  });
  if (lock) return lock;
  throw new DatabaseError(
    'IN_USE',
    `The data in ${folder} is in use by another Symptograph process. Stop that one, or set SYMPTOGRAPH_DATA to another folder.`,
  );
}

async function prepare(folder: string): Promise<FolderLock | undefined> {
  const locks = join(folder, 'locks');
  await makeFolder(locks);
  await access(folder, constants.W_OK);
  return takeFolder(locks);
}
