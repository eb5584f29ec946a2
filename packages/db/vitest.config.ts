import { defineConfig } from 'vitest/config';
import { resolve, server } from '../../vitest-packages.config.ts';

export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    server,
    name: 'db',
    include: ['src/**/*.test.ts'],
    globalSetup: ['test/databases.ts'],
    testTimeout: 60_000,
    isolate: false,
    hookTimeout: 120_000,
  },
});
