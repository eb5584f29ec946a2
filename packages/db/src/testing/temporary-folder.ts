import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one run, with all that is put into it. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** Removes its folder once its input is closed, which the operating system does when its parent dies in any way. */
const SWEEP = 'cat > /dev/null; rm -rf "$1"';

/** A new folder that is gone when the process is, at the latest. */
export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'symptograph-run-'));
  const sweeper = spawn('sh', ['-c', SWEEP, 'sh', path], {
    cwd: tmpdir(),
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return {
    path,
    remove: async () => {
      const swept = once(sweeper, 'close');
      sweeper.stdin.end();
      await swept;
    },
  };
}
