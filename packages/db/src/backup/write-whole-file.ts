import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';

/** For its owner alone. */
const PRIVATE = 0o600;

/**
 * Writes a file that is there whole or not at all, in place of an older one, on the disk when it is done; its owner alone reads it.
 * `write` ends the stream.
 */
export async function writeWholeFile(path: string, write: (to: Writable) => Promise<void>): Promise<void> {
  const part = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    await write(createWriteStream(part, { flags: 'wx', mode: PRIVATE }));
    await sync(part, 'r+');
    await rename(part, path);
    // Windows does not open folders; there a rename is kept without.
    if (process.platform !== 'win32') await sync(dirname(path), 'r');
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function sync(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  await handle.sync().finally(() => handle.close());
}
