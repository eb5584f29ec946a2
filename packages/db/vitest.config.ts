import { defineConfig } from 'vitest/config';

const SOURCE_CONDITIONS = ['symptograph-source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions: SOURCE_CONDITIONS },
  ssr: { resolve: { conditions: SOURCE_CONDITIONS } },
  test: {
    name: 'db',
    include: ['src/**/*.test.ts'],
    globalSetup: ['test/databases.ts'],
    testTimeout: 60_000,
    isolate: false,
    hookTimeout: 120_000,
  },
});
