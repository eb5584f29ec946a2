import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const API = join(import.meta.dirname, '..', '..');

/** Where compiled programs lie; git knows nothing of it. */
export const BUILT = join(API, 'bench', 'dist', 'bench', 'api');

/**
 * Compiles what the contenders run, as the product is compiled: the packages that the API stands on, the API with the
 * bench's own programs, and the Prisma client. Throws what the tool said when one fails.
 */
export function buildPrograms(): void {
  const bin = join(API, 'node_modules', '.bin');
  run(join(API, '..', '..', 'node_modules', '.bin', 'turbo'), [
    'run',
    'build',
    '--filter=@symptograph/api^...',
  ]);
  run(join(bin, 'tsc'), ['-p', 'tsconfig.bench.json']);
  run(join(bin, 'prisma'), ['generate', '--config', 'bench/prisma/prisma.config.ts']);
  run(join(bin, 'tsc'), ['-p', 'bench/prisma']);
}

function run(program: string, parameters: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(program, parameters, { cwd: API, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} failed.\n${stdout}${stderr}`);
}
