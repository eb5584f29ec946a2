import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres, type PostgresProgram } from './postgres-program.ts';

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
const SETTINGS = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'listen_addresses=127.0.0.1',
];

/** Starts a server with a new, empty cluster. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'symptograph-server-'));
  const password = randomBytes(12).toString('hex');
  const program = findPostgres(folder);
  const data = makeCluster(program, folder, password);
  const port = await freePort();
  const settings = [...SETTINGS, `unix_socket_directories=${folder}`].flatMap((setting) => ['-c', setting]);
  const command = [join(program.bin, 'postgres'), '-D', data, '-p', String(port), ...settings];
  const supervisor = spawn('sh', ['-c', UNTIL_INPUT_ENDS, 'sh', folder, ...command], {
    ...program.account,
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  await readiness(supervisor.stderr);
  return {
    url: (database) => `postgresql://symptograph:${password}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      const ended = new Promise((end) => supervisor.once('close', end));
      supervisor.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function makeCluster({ bin, account }: PostgresProgram, folder: string, password: string): string {
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  mkdirSync(data);
  writeFileSync(passwordFile, password);
  chmodSync(folder, 0o755);
  if (account.uid !== undefined && account.gid !== undefined) {
    for (const path of [folder, data, passwordFile]) chownSync(path, account.uid, account.gid);
  }
  const options = ['--username=symptograph', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync'];
  const locale = ['--encoding=UTF8', '--locale=C'];
  execFileSync(join(bin, 'initdb'), [`--pgdata=${data}`, ...options, ...locale], {
    ...account,
    cwd: folder,
    stdio: 'pipe',
  });
  return data;
}

/** Waits until the server says that it takes connections; what it said instead is the error. */
function readiness(stderr: NodeJS.ReadableStream): Promise<void> {
  return new Promise((ready, failed) => {
    let said = '';
    stderr.on('data', (text: Buffer) => {
      said = `${said}${text}`.slice(-5_000);
      if (said.includes('ready to accept connections')) ready();
    });
    stderr.once('end', () => failed(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
