import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

const { projects: _, ...stack } = config;

/** Takes the pictures of the README and of the tour from the running stack: `pnpm images`. */
export default defineConfig(stack, { testDir: './e2e/images', testMatch: '*.image.ts' });
