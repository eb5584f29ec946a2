import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const PRIVATE = { mode: 0o700 };

/**
 * Makes a folder and those above it that are missing, for this account alone: hashes of passwords are kept in them. One that is there
 * stays as it is. Throws Node's error otherwise.
 *
 * Node's own recursive `mkdir` tries for ever where a folder exists but answers ENOENT to what is made in it, as
 * `/proc` does.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, PRIVATE);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || (await isThere(dirname(path)))) throw error;
    await makeFolder(dirname(path));
    await makeFolder(path);
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
