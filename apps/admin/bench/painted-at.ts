import type { Page } from '@playwright/test';

/**
 * Makes every page of a browser context remember how long each key or choice took from its event to the frame that shows what it did:
 * the next frame is painted before the task that is posted in its animation callback runs.
 */
export async function rememberPaints(page: Page): Promise<void> {
  // The bench is run by a compiler that gives functions their names by this function, which pages do not have.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(() => {
    const paints: number[] = [];
    Object.assign(globalThis, { benchPaints: paints });
    const watch = ({ timeStamp }: Event) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => paints.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    addEventListener('keydown', watch, { capture: true });
  });
}

/** The milliseconds from key to paint that the page remembers, taken out of its memory. */
export async function takePaints(page: Page): Promise<readonly number[]> {
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
  return await page.evaluate(() => {
    const { benchPaints } = globalThis as unknown as { benchPaints: number[] };
    return benchPaints.splice(0);
  });
}
