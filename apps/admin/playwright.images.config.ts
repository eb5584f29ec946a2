import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** Takes the pictures of the README from the running stack: `pnpm images`. */
export default defineConfig(config, { testDir: './e2e/images', testMatch: '*.image.ts' });
