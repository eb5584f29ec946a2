import { expect, type Locator } from '@playwright/test';

/**
 * Does what a person would do again on a page whose scripts are not there yet, until what it brings up is shown; never once more after
 * that, which would act on what came up.
 */
export async function actUntil(shown: Locator, act: () => Promise<void>): Promise<void> {
  await expect(async () => {
    if (!(await shown.isVisible())) await act();
    await expect(shown).toBeVisible({ timeout: 1000 });
  }).toPass();
}

/** Clicks until what it opens is shown. */
export const clickUntil = (shown: Locator, button: Locator) =>
  actUntil(shown, () => button.click({ timeout: 1000 }));
