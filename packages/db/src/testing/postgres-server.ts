import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCluster } from './postgres-cluster.ts';
import { serverReadiness } from './server-readiness.ts';

/** A PostgreSQL server for tests, on a free port of this machine. */
export interface PostgresServer {
  /** The address of one of its databases, with the password. */
  url(database: string): string;
  /** Ends the server and removes its files. */
  stop(): Promise<void>;
}

/**
 * Runs PostgreSQL until the input is closed, which the operating system does when its parent dies in any way, then
 * ends it and removes its files.
 */
const UNTIL_INPUT_ENDS =
  'folder=$1; shift; "$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server; rm -rf "$folder"';

/** Its data live as long as the tests, so it need not wait for the disk. */
const SETTINGS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/** Starts a server with a new, empty cluster. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'symptograph-server-'));
  const { program, command, url } = await makeCluster(folder, SETTINGS);
  const supervisor = spawn('sh', ['-c', UNTIL_INPUT_ENDS, 'sh', folder, ...command], {
    ...program.account,
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  await serverReadiness(supervisor.stderr);
  return {
    url,
    stop: async () => {
      const ended = new Promise((end) => supervisor.once('close', end));
      supervisor.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
