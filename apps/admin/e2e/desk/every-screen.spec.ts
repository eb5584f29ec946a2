import { readdir } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectFitInEveryLook, expectFitUnfolded } from '../looks.ts';
import { complaintsOf } from '../page-checks.ts';
import { DESK_URL } from '../stack/addresses.ts';
import { type ContentToLookAt, contentToLookAt } from './content-to-look-at.ts';
import { EVERY_SCREEN } from './every-screen.ts';
import { signedIn } from './signed-in.ts';

test.describe.configure({ timeout: 120_000 });

let content: ContentToLookAt;

test.beforeAll(async ({ browser }) => {
  content = await contentToLookAt(browser);
});

test('the screens to look at are all that there are', async () => {
  const files = await readdir(new URL('../../src/app/', import.meta.url), { recursive: true });
  const pages = files.filter((file) => /(^|\/)page\.tsx$/.test(file));
  const routes = pages.map(
    (file) => `/${file}`.replace(/\/\([^)]*\)/g, '').replace(/\/page\.tsx$/, '') || '/',
  );
  const looked = new Set(EVERY_SCREEN.map(({ route }) => route.split(',')[0]));
  expect([...looked].sort()).toEqual(routes.sort());
});

for (const { route, path, person } of EVERY_SCREEN) {
  test(`${route} breaks no rule of axe, fits every window and complains of nothing, in both themes`, async ({
    browser,
  }) => {
    const page = person ? await signedIn(browser, person) : await browser.newPage({ baseURL: DESK_URL });
    const complaints = complaintsOf(page);
    await page.goto(path(content));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
    await expect(page.getByText('Checking …')).toBeHidden();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await expectFitInEveryLook(page);
    // Panels of the editors are unfolded, and looked at, in stories of their own.
    if (!route.startsWith('/edit')) await expectFitUnfolded(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
}
