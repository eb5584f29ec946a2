import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { resolve, server } from './vitest-packages.config.ts';

/** How long a test may take in milliseconds: enough that a busy machine fails none. */
const BUSY_MACHINE = 60_000;

/** A workspace's tests; its own configuration when it has one. */
function workspace(name: string, folder: string) {
  const own = `${folder}/vitest.config.ts`;
  if (existsSync(new URL(own, import.meta.url))) return own;
  const include = ['{src,test}/**/*.test.ts'];
  return {
    extends: true as const,
    root: folder,
    test: { name, include, testTimeout: BUSY_MACHINE, isolate: false },
  };
}

export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    server,
    maxWorkers: '100%',
    projects: [
      workspace('rules', 'packages/rules'),
      workspace('core', 'packages/core'),
      workspace('exchange', 'packages/exchange'),
      workspace('content', 'packages/content'),
      workspace('db', 'packages/db'),
      workspace('api', 'apps/api'),
      workspace('admin', 'apps/admin'),
      {
        extends: true,
        test: {
          name: 'house',
          include: ['scripts/**/*.test.mjs'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
