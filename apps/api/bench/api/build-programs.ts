import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { environment } from '../../src/env.ts';

const API = join(import.meta.dirname, '..', '..');
const BIN = join(API, 'node_modules', '.bin');

/** Where compiled programs lie; git knows nothing of it. */
export const BUILT = join(API, 'bench', 'dist', 'bench', 'api');

/**
 * Compiles what the contenders run, as the product is compiled: the packages that the API stands on, the API with the
 * bench's own programs, and the Prisma client. Throws what the tool said when one fails.
 */
export function buildPrograms(): void {
  run(join(API, '..', '..', 'node_modules', '.bin', 'turbo'), [
    'run',
    'build',
    '--filter=@symptograph/api^...',
  ]);
  run(join(BIN, 'tsc'), ['-p', 'tsconfig.bench.json']);
  run(join(BIN, 'prisma'), ['generate', '--config', 'bench/prisma/prisma.config.ts']);
  run(join(BIN, 'tsc'), ['-p', 'bench/prisma']);
}

function run(program: string, parameters: readonly string[]): void {
  // Prisma looks for its generators there.
  const env = { ...environment, PATH: [BIN, environment['PATH']].join(delimiter) };
  const { status, stdout, stderr } = spawnSync(program, parameters, { cwd: API, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} failed.\n${stdout}${stderr}`);
}
