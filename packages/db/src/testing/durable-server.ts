import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { DatabaseOptions } from '../connect/connect.ts';
import { makeCluster } from './postgres-cluster.ts';
import { serverReadiness } from './server-readiness.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A PostgreSQL server for tests that ends and comes back with its data, which it writes to the disk as one in use does. */
export interface DurableServer {
  /** A new database there, as the role of the application and as its owner; `dataFolder` is one of the test's own. */
  readonly options: Required<DatabaseOptions>;
  start(): Promise<void>;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Kills all of its processes, as a power cut would. */
  kill(): Promise<void>;
  /** Ends it, whatever it does, and removes its files. */
  remove(): Promise<void>;
}

/** Runs PostgreSQL until the input is closed, which the operating system does when its parent dies in any way. */
const UNTIL_INPUT_ENDS = '"$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server';

const APPLICATION = 'symptograph_application';
/** Processes of a server that was killed may hold its memory for a moment. */
const START_ATTEMPTS = 20;
const ATTEMPT_PAUSE_MS = 250;

/** Starts one. */
export async function startDurableServer(): Promise<DurableServer> {
  const folder = temporaryFolder();
  const cluster = await makeCluster(folder.path, []);
  let running: ChildProcessByStdio<Writable, null, Readable> | undefined;
  const attempt = async () => {
    const child = spawn('sh', ['-c', UNTIL_INPUT_ENDS, 'sh', ...cluster.command], {
      ...cluster.program.account,
      cwd: folder.path,
      detached: true,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    running = child;
    // The supervisor holds its end of the pipe: what PostgreSQL says last is known when the server is gone.
    await serverReadiness(child.stderr);
  };
  const start = async () => {
    for (let left = START_ATTEMPTS; ; left -= 1) {
      try {
        return await attempt();
      } catch (error) {
        if (left === 1) throw error;
        await pause(ATTEMPT_PAUSE_MS);
      }
    }
  };
  const stop = async () => {
    const child = running;
    if (!child) return;
    running = undefined;
    const ended = once(child, 'close');
    child.stdin.end();
    await ended;
  };
  await start();
  return {
    options: { ...(await makeDatabase(cluster.url('postgres'))), dataFolder: join(folder.path, 'keep') },
    start,
    stop,
    kill: async () => {
      const [main = ''] = readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n');
      for (const pid of [Number(main), ...childrenOf(Number(main))]) killNow(pid);
      await stop();
    },
    remove: async () => {
      await stop();
      await folder.remove();
    },
  };
}

function childrenOf(parent: number): readonly number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, ppid]) => (pid !== undefined && ppid === parent ? [pid] : []));
}

/** One that is gone already is as good. */
function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function makeDatabase(
  administrator: string,
): Promise<{ readonly url: string; readonly ownerUrl: string }> {
  const { password } = new URL(administrator);
  const client = new pg.Client(administrator);
  await client.connect();
  await client.query(`CREATE ROLE ${APPLICATION} LOGIN PASSWORD '${password}'`);
  await client.query('CREATE DATABASE symptograph');
  await client.end();
  const ownerUrl = Object.assign(new URL(administrator), { pathname: '/symptograph' }).href;
  return { ownerUrl, url: Object.assign(new URL(ownerUrl), { username: APPLICATION }).href };
}
