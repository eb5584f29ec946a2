import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { type ShortPath, shortPath } from '@symptograph/db';

const FOLDER = 'admin';
const NAME = 'api.sock';

/** Where the socket of a data folder is: the path to open it by, and the one at which it stays. */
export interface SocketPlace {
  readonly path: string;
  readonly real: string;
  /** Lets go of `path`. */
  close(): Promise<void>;
}

/** The place of a data folder's socket: in a folder that its owner alone may enter, which is made when `make` says so. */
export async function socketPlace(dataFolder: string, make: boolean): Promise<SocketPlace | undefined> {
  const folder = join(dataFolder, FOLDER);
  if (make) await mkdir(folder, { mode: 0o700 }).catch(unlessCode('EEXIST'));
  const real = await realpath(folder).catch(unlessCode('ENOENT', 'ENOTDIR'));
  if (real === undefined) return undefined;
  const door: ShortPath = await shortPath(real);
  return { path: join(door.path, NAME), real: join(real, NAME), close: () => door.close() };
}

function unlessCode(...codes: readonly string[]) {
  return (error: NodeJS.ErrnoException): undefined => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
}
