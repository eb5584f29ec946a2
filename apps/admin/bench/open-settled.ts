import type { Page } from '@playwright/test';

const QUIET_MS = 500;

/** Opens an address and waits until it is loaded, shows no part as loading, and has been left alone for a moment. */
export async function openSettled(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  if (response?.status() !== 200) throw new Error(`${path} answers ${response?.status()}.`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('status', { name: 'Loading' }).waitFor({ state: 'detached' });
  await page.waitForTimeout(QUIET_MS);
}
