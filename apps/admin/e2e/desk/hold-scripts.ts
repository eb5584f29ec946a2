import type { Page } from '@playwright/test';

/** Keeps a page's scripts back, as a slow line does; what comes back lets them through. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await isLetGo;
    await route.continue();
  });
  return () => letGo();
}
