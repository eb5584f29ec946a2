import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { contentToLookAt } from '../desk/content-to-look-at.ts';
import { EVERY_SCREEN } from '../desk/every-screen.ts';
import { signedIn } from '../desk/signed-in.ts';
import { DESK_URL } from '../stack/addresses.ts';
import { showAtWork } from './show-at-work.ts';

const FOLDER = fileURLToPath(new URL('../../../../docs/tour/', import.meta.url));
const WINDOW = { width: 1280, height: 860 };

test('docs/tour has a picture of every screen', async ({ browser }) => {
  test.setTimeout(900_000);
  await mkdir(FOLDER, { recursive: true });
  const content = await contentToLookAt(browser);
  for (const { route, path, person } of EVERY_SCREEN) {
    const page = person ? await signedIn(browser, person) : await browser.newPage({ baseURL: DESK_URL });
    await page.setViewportSize(WINDOW);
    await page.goto(path(content));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
    await expect(page.getByText('Checking …')).toBeHidden();
    await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined);
    await showAtWork(page, route);
    await page.screenshot({ path: `${FOLDER}${fileOf(route)}.png` });
    await page.context().close();
  }
});

/** A name for the picture of a route: `/change-sets/[number]/rules` is `change-sets-number-rules`, the first page `home`. */
function fileOf(route: string): string {
  return route.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '') || 'home';
}
