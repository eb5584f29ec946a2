import { randomBytes } from 'node:crypto';
import { link, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../env.ts';
import { StartupProblem } from '../startup-problem.ts';

/** The file of the data folder that holds it where AUTH_SECRET is not set. */
export const SECRET_FILE = 'auth-secret';
const LEAST = 32;

/**
 * What session cookies are signed with: AUTH_SECRET; with the embedded database, where there is none, that of the file
 * `auth-secret` in the data folder, which is made the first time that it is asked for, for the owner of the folder alone.
 *
 * Throws a StartupProblem at once when there is none and the data are on a server, where several processes have to
 * agree on it; the function that it returns rejects with one when the file is not usable.
 */
export function authSecret({
  authSecret: given,
  databaseUrl,
  dataFolder,
}: Pick<Settings, 'authSecret' | 'databaseUrl' | 'dataFolder'>): () => Promise<string> {
  if (given !== undefined) return async () => given;
  if (databaseUrl !== undefined) {
    throw new StartupProblem(
      'AUTH_SECRET is missing: with DATABASE_URL it signs the sessions of all processes. Set it to 32 random characters or more, the same for each, such as those of: openssl rand -base64 32',
    );
  }
  const path = join(dataFolder, SECRET_FILE);
  return async () => {
    const secret = (await readSecret(path)) ?? (await makeSecret(path));
    if (secret.length >= LEAST) return secret;
    throw new StartupProblem(
      `${path} holds less than ${LEAST} characters. Remove it, and a new one is made: everybody has to sign in again.`,
    );
  };
}

async function readSecret(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new StartupProblem(`${path} cannot be read: ${(error as Error).message}. Make it readable.`);
  }
}

/** Whole or not at all, and never over one that another process made meanwhile. */
async function makeSecret(path: string): Promise<string> {
  const folder = await mkdtemp(`${path}-`);
  const draft = join(folder, 'draft');
  try {
    await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true });
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
  return (await readFile(path, 'utf8')).trim();
}
