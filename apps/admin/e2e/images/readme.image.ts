import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const FOLDER = fileURLToPath(new URL('../../../../docs/images/', import.meta.url));

const IMAGES = [
  { file: 'home.png', path: '/', colorScheme: 'light', width: 1280, height: 860 },
  {
    file: 'concept.png',
    path: '/concepts/condition/deep-vein-thrombosis',
    colorScheme: 'light',
    width: 1280,
    height: 860,
  },
  {
    file: 'concept-dark.png',
    path: '/concepts/treatment/standing-calf-stretch',
    colorScheme: 'dark',
    width: 1280,
    height: 860,
  },
  { file: 'list.png', path: '/concepts/condition', colorScheme: 'light', width: 1280, height: 860 },
  {
    file: 'phone.png',
    path: '/concepts/diagnostic-test/thompson-test',
    colorScheme: 'light',
    width: 390,
    height: 844,
  },
] as const;

for (const { file, path, colorScheme, ...viewport } of IMAGES) {
  test(`docs/images/${file} shows ${path}`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ colorScheme, viewport, ...(baseURL && { baseURL }) });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.screenshot({ path: `${FOLDER}${file}` });
    await page.close();
  });
}
