import { expect, type Page } from '@playwright/test';

/** What is done on a screen, by its route, so that its picture shows it at work. */
const AT_WORK: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '/new/[type]': async (page) => {
    await page.getByLabel('Name', { exact: true }).fill('deep vein');
    await expect(page.getByRole('link', { name: /deep vein thrombosis/i }).first()).toBeVisible();
  },
  '/edit/[id], rule': async (page) => {
    await expect(page.getByText('A matter of safety')).toBeVisible();
  },
  '/rules/[slug]/playground': async (page) => {
    await page.getByRole('button', { name: 'Remove fever' }).click();
    await expect(page.getByText('A matter of safety')).toBeVisible();
  },
  '/cases/coverage': async (page) => {
    await expect(page.getByRole('button', { name: 'Run all' })).toBeVisible({ timeout: 60_000 });
  },
  '/try-it': async (page) => {
    for (const [typed, name] of [
      ['calf pain', 'Calf pain'],
      ['fever', 'Fever'],
    ] as const) {
      await page.getByRole('combobox', { name: 'Add a fact' }).fill(typed);
      await page.getByRole('option', { name, exact: true }).click();
      await expect(page.getByRole('radiogroup', { name, exact: true })).toBeVisible();
    }
    await page.keyboard.press('Escape');
  },
  '/releases': async (page) => {
    await page.getByRole('button', { name: 'Verify all releases' }).click();
    await expect(page.getByText('Verified.')).toBeVisible();
  },
};

/** Does on a screen what its picture is to show; nothing on most. */
export async function showAtWork(page: Page, route: string): Promise<void> {
  await AT_WORK[route]?.(page);
}
