import { expect, type Page, test } from '@playwright/test';
import { actUntil } from './act-until.ts';
import { complaintsOf, expectAccessible, expectNoSidewaysScroll } from './page-checks.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search and go to' });
const optionsOf = (page: Page) => dialogOf(page).getByRole('option');

/** Opens the start page, waits until its keys are heard, and opens the palette. */
async function openPalette(page: Page, keys = 'Control+k'): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
  await actUntil(dialogOf(page), () => page.keyboard.press(keys));
  await expect(dialogOf(page).getByRole('combobox')).toBeFocused();
}

test('Ctrl-K finds what people call a cramp and Enter goes there, by keyboard alone', async ({ page }) => {
  await openPalette(page);
  await page.keyboard.type('charley horse');
  const first = optionsOf(page).first();
  await expect(first).toContainText('Muscle cramp', { ignoreCase: true });
  await expect(first).toContainText('found as “charley horse”', { ignoreCase: true });
  await expect(first).toHaveAttribute('data-highlighted');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /muscle cramp/i })).toBeVisible();
  await expect(dialogOf(page)).toHaveCount(0);
});

test('a misspelt word is understood, and the arrows walk through what was found', async ({ page }) => {
  await openPalette(page, '/');
  await page.keyboard.type('strian');
  await expect(optionsOf(page).first()).toContainText('strain', { ignoreCase: true });
  await page.keyboard.press('ArrowDown');
  await expect(optionsOf(page).nth(1)).toHaveAttribute('data-highlighted');
  await page.keyboard.press('ArrowUp');
  await expect(optionsOf(page).first()).toHaveAttribute('data-highlighted');
});

test('a rule is found by its words, after concepts, and Enter goes there', async ({ page }) => {
  await openPalette(page);
  await page.keyboard.type('history before tests');
  const rule = optionsOf(page).filter({ hasText: 'History and examination before tests' });
  await expect(rule).toContainText('rule');
  await rule.click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'History and examination before tests' }),
  ).toBeVisible();
});

test('the palette changes the theme, which the switch of the page knows at once', async ({ page }) => {
  await openPalette(page);
  await page.keyboard.type('dark theme');
  await optionsOf(page).filter({ hasText: 'Dark theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Theme: Dark' })).toBeVisible();
  await expect(dialogOf(page)).toHaveCount(0);
});

test('nonsense finds nothing, and the palette says what to try', async ({ page }) => {
  await openPalette(page);
  await page.keyboard.type('xqzzv');
  await expect(dialogOf(page).getByRole('status')).toContainText('Nothing here is called xqzzv');
  await expect(optionsOf(page)).toHaveCount(0);
  await expectAccessible(page);
});

test('what was chosen is offered as recent the next time, and pages are there from the start', async ({
  page,
}) => {
  await openPalette(page);
  await expect(optionsOf(page).filter({ hasText: 'Sources' })).toBeVisible();
  await page.keyboard.type('DVT');
  await expect(optionsOf(page).first()).toContainText('Deep vein thrombosis', { ignoreCase: true });
  await optionsOf(page).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /deep vein thrombosis/i })).toBeVisible();
  await openPalette(page);
  await expect(dialogOf(page).getByText('Recent')).toBeVisible();
  await expect(optionsOf(page).first()).toContainText('Deep vein thrombosis', { ignoreCase: true });
});

test('it works where the browser forbids to remember', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden.', 'SecurityError');
      },
    });
  });
  await openPalette(page);
  await page.keyboard.type('DVT');
  await expect(optionsOf(page).first()).toContainText('Deep vein thrombosis', { ignoreCase: true });
  await optionsOf(page).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /deep vein thrombosis/i })).toBeVisible();
});

test('Enter at once after the last letter goes to what is found for all of them', async ({ page }) => {
  await openPalette(page);
  await page.keyboard.type('pain');
  await expect(optionsOf(page).first()).toContainText('pain', { ignoreCase: true });
  await page.keyboard.type(' on walking and none at rest');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Pain on walking and none at rest' }),
  ).toBeVisible();
});

test('Escape closes it and gives the focus back to the button', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Search' });
  await actUntil(dialogOf(page), async () => {
    await button.focus();
    await page.keyboard.press('Enter');
  });
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a slash in a field is a slash', async ({ page }) => {
  await page.goto('/concepts/condition');
  const field = page.getByRole('searchbox');
  await field.click();
  await page.keyboard.type('a/b');
  await expect(field).toHaveValue('a/b');
  await expect(dialogOf(page)).toHaveCount(0);
});

for (const [platform, keys] of [
  ['Win32', 'Ctrl K'],
  ['MacIntel', '⌘ K'],
] as const) {
  test(`the button names the keys as a keyboard of ${platform} does`, async ({ page }) => {
    await page.addInitScript((name) => {
      Object.defineProperty(navigator, 'platform', { get: () => name });
    }, platform);
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Search' })).toContainText(keys);
  });
}

test('an API that does not answer is told in the palette', async ({ page }) => {
  await openPalette(page);
  await page.route('**/graphql?**', (route) => route.abort());
  await page.keyboard.type('calf');
  await expect(dialogOf(page).getByRole('status')).toContainText('The API does not answer');
});

test('a refusal of the API is told in its own words', async ({ page }) => {
  await openPalette(page);
  await page.route('**/graphql?**', (route) =>
    route.fulfill({ status: 429, json: { errors: [{ message: 'Too many requests. Ask again in 7 s.' }] } }),
  );
  await page.keyboard.type('calf');
  await expect(dialogOf(page).getByRole('status')).toContainText('Ask again in 7 s');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('the palette breaks no rule of axe, fits the window and complains of nothing', async ({
        page,
      }) => {
        const complaints = complaintsOf(page);
        await openPalette(page);
        await expectAccessible(page);
        await page.keyboard.type('calf');
        await expect(optionsOf(page).first()).toContainText('calf', { ignoreCase: true });
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        expect(complaints).toEqual([]);
      });
    });
  }
}
