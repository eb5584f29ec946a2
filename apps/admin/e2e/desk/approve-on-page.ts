import { expect, type Page } from '@playwright/test';
import { actUntil } from '../act-until.ts';

/** Approves a change set on its page by keys alone, with a reason. */
export async function approveOnPage(page: Page, number: number, reason: string): Promise<void> {
  await page.goto(`/change-sets/${number}`);
  await expect(page.getByRole('button', { name: 'Review' })).toBeVisible();
  // The key does nothing before the page listens.
  const why = page.getByLabel('Why');
  await actUntil(why, () => page.keyboard.press('a'));
  await expect(why).toBeFocused();
  await why.fill(reason);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}
