import type { Browser, BrowserContext } from '@playwright/test';
import { DESK_URL } from '../e2e/stack/addresses.ts';
import { openSettled } from './open-settled.ts';
import { rememberPaints, takePaints } from './painted-at.ts';

/** What one visit with an empty cache took. */
export interface Visit {
  /** Largest contentful paint after the navigation began, in ms. */
  readonly lcp: number;
  /** From Ctrl+K to the frame with the palette, in ms. */
  readonly key: number;
  /** JavaScript that the page loaded, workers included, as it was sent, in bytes. */
  readonly scriptBytes: number;
}

/** Opens an address in a browser context of its own with somebody's session, so with an empty cache, and opens the palette by key. */
export async function visit(
  browser: Browser,
  address: string,
  session: Awaited<ReturnType<BrowserContext['storageState']>>,
): Promise<Visit> {
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ baseURL: DESK_URL, storageState: session, viewport });
  const page = await context.newPage();
  await rememberPaints(page);
  await openSettled(page, address);
  const lcp = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  const scriptBytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  // The keydown of Control comes first.
  const key = (await takePaints(page)).at(-1) ?? Number.NaN;
  await context.close();
  return { lcp, key, scriptBytes };
}
