import { expect, type Page } from '@playwright/test';

/** Approves a change set on its page by keys alone, with a reason. */
export async function approveOnPage(page: Page, number: number, reason: string): Promise<void> {
  await page.goto(`/change-sets/${number}`);
  await expect(page.getByRole('button', { name: 'Review' })).toBeVisible();
  // The key does nothing before the page listens.
  await expect(async () => {
    await page.keyboard.press('a');
    await expect(page.getByLabel('Why')).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.getByLabel('Why').fill(reason);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}
