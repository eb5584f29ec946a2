import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';
import { ADMIN_URL } from './e2e/stack/addresses.ts';

/** Looks at every screen, so at no story's content. */
const LOOKS = '**/desk/every-screen.spec.ts';

/**
 * Real Chromium from npm against the built API and the built pages, both started for the run. Tests that only read go beside the
 * stories of the desk, which write to a stack of their own, one after another.
 */
export default defineConfig({
  testDir: './e2e',
  outputDir: './test-results',
  globalSetup: './e2e/stack/start-stack.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // A busy machine is slow; what does not come at all fails all the same.
  expect: { timeout: 15_000 },
  use: {
    baseURL: ADMIN_URL,
    browserName: 'chromium',
    launchOptions: { executablePath: await chromium.executablePath(), args: ['--no-sandbox'] },
    trace: 'off',
  },
  projects: [
    { name: 'reading', testIgnore: '**/desk/**', workers: 1 },
    { name: 'desk', testMatch: '**/desk/*.spec.ts', testIgnore: LOOKS, workers: 1 },
    { name: 'looks', testMatch: LOOKS, workers: 1 },
  ],
});
