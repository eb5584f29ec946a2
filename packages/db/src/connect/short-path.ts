import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The shortest limit of a socket's path is macOS's 104 bytes with the closing zero; a name of ours takes 22. */
const LONGEST_FOLDER_PATH = 80;

/** Another path to a folder, until it is closed. */
export interface ShortPath {
  readonly path: string;
  close(): Promise<void>;
}

/**
 * A way to a folder that leaves room for the name of a socket of at most 22 bytes: a link in the folder for temporary
 * files, if need be.
 */
export async function shortPath(folder: string): Promise<ShortPath> {
  if (Buffer.byteLength(folder) <= LONGEST_FOLDER_PATH) return { path: folder, close: async () => undefined };
  const temporary = tmpdir();
  const parent = await mkdtemp(join(Buffer.byteLength(temporary) <= 60 ? temporary : '/tmp', 'sg-'));
  const path = join(parent, 'd');
  await symlink(folder, path);
  return { path, close: () => rm(parent, { recursive: true }) };
}
