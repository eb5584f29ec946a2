import { type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './page-checks.ts';

/** The size of a window in pixels of CSS. */
interface Window {
  readonly width: number;
  readonly height: number;
}

const THEMES = ['light', 'dark'] as const;

/**
 * Fails when what the page shows breaks a rule of axe or is wider than the window, in one of the windows or themes.
 *
 * One visit is looked at in all of them: the pages' layout and colours follow window and device by CSS alone.
 */
export async function expectFitInEveryLook(page: Page, windows: readonly Window[]): Promise<void> {
  for (const window of windows) {
    for (const colorScheme of THEMES) {
      await test.step(`${window.width} px, ${colorScheme}`, async () => {
        await page.setViewportSize(window);
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    }
  }
}
