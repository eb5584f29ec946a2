import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserWorkspaceConfig } from 'vitest/config';

/** How long a test may take in milliseconds: enough that a busy machine fails none. */
const BUSY_MACHINE = 60_000;

/**
 * Tests load the sources of the packages; where SYMPTOGRAPH_BUILT is set, as the test command sets it after its build, what was built of
 * them, which Node loads by itself in a fraction of the time.
 */
const isBuilt = Boolean(process.env['SYMPTOGRAPH_BUILT']);
const resolve = {
  conditions: [...(isBuilt ? [] : ['symptograph-source']), 'module', 'node', 'development|production'],
};
const external = isBuilt ? [/\/packages\/[\w-]+\/dist\//] : [];

/** For a suite that copies databases, which are made once for all of it by a module. */
const onDatabases = (module: string) => ({
  globalSetup: [fileURLToPath(new URL(module, import.meta.url))],
  hookTimeout: 2 * BUSY_MACHINE,
});

/** A workspace's tests. */
function workspace(
  name: string,
  root: string,
  { test, ...more }: UserWorkspaceConfig = {},
): UserWorkspaceConfig & { extends: true } {
  const include = ['{src,test}/**/*.test.ts'];
  return {
    extends: true,
    root,
    ...more,
    test: { name, include, testTimeout: BUSY_MACHINE, isolate: false, ...test },
  };
}

// graphql refuses to be loaded twice: everybody in the API gets the entry that Node itself picks.
const graphql = createRequire(new URL('apps/api/package.json', import.meta.url)).resolve('graphql');

export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    server: { deps: { external } },
    maxWorkers: '100%',
    projects: [
      workspace('rules', 'packages/rules'),
      workspace('core', 'packages/core'),
      workspace('exchange', 'packages/exchange'),
      workspace('content', 'packages/content'),
      workspace('db', 'packages/db', { test: onDatabases('packages/db/test/databases.ts') }),
      workspace('api', 'apps/api', {
        resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
        test: onDatabases('apps/api/test/databases.ts'),
      }),
      workspace('admin', 'apps/admin'),
      {
        extends: true,
        test: {
          name: 'house',
          include: ['scripts/**/*.test.mjs'],
          globalSetup: ['scripts/test/ready-data.mjs'],
          testTimeout: 2 * BUSY_MACHINE,
          hookTimeout: 2 * BUSY_MACHINE,
        },
      },
    ],
  },
});
