import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findPostgres, type PostgresProgram } from './postgres-program.ts';

/** The files of a server, and how it is started on them. */
export interface PostgresCluster {
  readonly program: PostgresProgram;
  readonly data: string;
  /** Starts the server in the foreground. */
  readonly command: readonly string[];
  /** The address of one of its databases, with the password. */
  url(database: string): string;
}

/** Makes a new, empty cluster in a folder, for a free port of this machine; `settings` are such as `fsync=off`. */
export async function makeCluster(folder: string, settings: readonly string[]): Promise<PostgresCluster> {
  const password = randomBytes(12).toString('hex');
  const program = findPostgres(folder);
  const data = initialize(program, folder, password);
  const port = await freePort();
  const all = [...settings, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
  const options = all.flatMap((setting) => ['-c', setting]);
  return {
    program,
    data,
    command: [join(program.bin, 'postgres'), '-D', data, '-p', String(port), ...options],
    url: (database) => `postgresql://symptograph:${password}@127.0.0.1:${port}/${database}`,
  };
}

function initialize({ bin, account }: PostgresProgram, folder: string, password: string): string {
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
