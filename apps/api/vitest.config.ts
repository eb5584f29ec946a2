import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const SOURCE_CONDITIONS = ['symptograph-source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: {
    conditions: SOURCE_CONDITIONS,
    // graphql refuses to be loaded twice: everybody gets the entry that Node itself picks.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  ssr: { resolve: { conditions: SOURCE_CONDITIONS } },
  test: {
    name: 'api',
    include: ['{src,test}/**/*.test.ts'],
    globalSetup: ['test/databases.ts'],
    hookTimeout: 120_000,
    testTimeout: 60_000,
    isolate: false,
  },
});
