import { randomBytes, randomInt } from 'node:crypto';
import { readdir, realpath, rm } from 'node:fs/promises';
import { createConnection, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { shortPath } from './short-path.ts';

/** A folder held by this process until it is released or the process ends, however it ends. */
export interface FolderLock {
  release(): Promise<void>;
}

const SUFFIX = '.lock';
const ATTEMPTS = 4;

/**
 * Takes the folder for this process, or returns undefined when another one, or this one already, has it.
 *
 * The lock is a listening socket in the folder, which the operating system closes with its process: a dead one
 * refuses connections and is swept up by the next taker. Whoever comes listens first and looks for others then, so
 * two that come at once see each other and both step back; they try again at different times.
 */
export async function takeFolder(folder: string): Promise<FolderLock | undefined> {
  const home = await realpath(folder);
  const door = await shortPath(home);
  try {
    for (let attempt = 1; ; attempt += 1) {
      const held = await tryOnce(door.path);
      if (held) return { release: () => letGo(held, home) };
      if (attempt === ATTEMPTS) return undefined;
      await pause(randomInt(20, 120));
    }
  } finally {
    await door.close();
  }
}

interface HeldSocket {
  readonly server: Server;
  readonly name: string;
}

async function tryOnce(folder: string): Promise<HeldSocket | undefined> {
  const own = `${randomBytes(8).toString('hex')}${SUFFIX}`;
  const server = await listen(join(folder, own));
  const names = await readdir(folder);
  for (const name of names.filter((other) => other.endsWith(SUFFIX) && other !== own)) {
    if (await isAlive(join(folder, name))) {
      await close(server);
      return undefined;
    }
    await rm(join(folder, name), { force: true });
  }
  return { server, name: own };
}

/** Closing removes the socket's file by the path it was opened with, which may have been a link that is gone. */
async function letGo({ server, name }: HeldSocket, folder: string): Promise<void> {
  await close(server);
  await rm(join(folder, name), { force: true });
}

function listen(path: string): Promise<Server> {
  return new Promise((listening, failed) => {
    const server = createServer((visitor) => visitor.destroy());
    server.unref();
    server.once('error', failed);
    server.listen(path, () => listening(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
  });
}

/** Only a refusal, or a file that is gone, says that nobody listens; a full queue or a missing right does not. */
function isAlive(path: string): Promise<boolean> {
  return new Promise((answer) => {
    const visitor = createConnection(path);
    visitor.once('connect', () => {
      visitor.destroy();
      answer(true);
    });
    visitor.once('error', ({ code }: NodeJS.ErrnoException) => {
      answer(code !== 'ECONNREFUSED' && code !== 'ENOENT');
    });
  });
}
