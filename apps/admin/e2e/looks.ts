import { type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './page-checks.ts';

/** A desktop and a narrow phone, in pixels of CSS. */
const PHONE = { width: 360, height: 800 };
const WINDOWS = [{ width: 1280, height: 900 }, PHONE];

/** The desktop zoomed to 200 %. */
const ZOOMED = { width: 640, height: 450 };

const THEMES = ['light', 'dark'] as const;

/**
 * Fails when what the page shows breaks a rule of axe on a desktop or a phone, in a light or a dark theme, or is wider than one of
 * these windows or than a desktop at 200 %.
 *
 * One visit is looked at in all of them: the pages' layout and colours follow window and device by CSS alone.
 */
export async function expectFitInEveryLook(page: Page): Promise<void> {
  for (const window of WINDOWS) {
    await page.setViewportSize(window);
    await expectNoSidewaysScroll(page);
    for (const colorScheme of THEMES) {
      await test.step(`${window.width} px, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      });
    }
  }
  await page.setViewportSize(ZOOMED);
  await expectNoSidewaysScroll(page);
}

/** Fails when the page is wider than a phone once everything is unfolded that can be, which it stays. */
export async function expectFitUnfolded(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  await page.locator('details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  await expectNoSidewaysScroll(page);
}
