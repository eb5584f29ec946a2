import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { resolve, server } from '../../vitest-packages.config.ts';

export default defineConfig({
  resolve: {
    ...resolve,
    // graphql refuses to be loaded twice: everybody gets the entry that Node itself picks.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  ssr: { resolve },
  test: {
    server,
    name: 'api',
    include: ['{src,test}/**/*.test.ts'],
    globalSetup: ['test/databases.ts'],
    hookTimeout: 120_000,
    testTimeout: 60_000,
    isolate: false,
  },
});
