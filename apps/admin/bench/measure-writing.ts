import type { Locator, Page } from '@playwright/test';
import { openSettled } from './open-settled.ts';
import { rememberPaints, takePaints } from './painted-at.ts';

const LETTERS = 'A few words that somebody writes at the usual pace.';
const PAUSE_MS = 90;

/** Times from each letter to the frame that shows it, in ms, as a text is written at the pace of a person into a field. */
export async function writingInto(page: Page, path: string, field: (page: Page) => Locator) {
  await rememberPaints(page);
  await openSettled(page, path);
  await field(page).focus();
  await page.keyboard.press('End');
  await takePaints(page);
  await page.keyboard.type(LETTERS, { delay: PAUSE_MS });
  return await takePaints(page);
}

/**
 * Times from the key that changes a part of a rule to the frame that shows its proof, in ms. The key chooses whether a fact has to be
 * present or absent, there and back.
 */
export async function provingIn(page: Page, path: string, rounds: number): Promise<readonly number[]> {
  await openSettled(page, path);
  const choice = page.getByLabel('What fever has to be');
  await choice.focus();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.waitForTimeout(PAUSE_MS);
    await choice.evaluate(rememberNextProof);
    await page.keyboard.press(round % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
    times.push(
      await page.evaluate(() => (globalThis as unknown as { benchProof: Promise<number> }).benchProof),
    );
  }
  return times;
}

/**
 * Runs in the page: remembers a promise of the time from the next change of a field to the frame that shows its proof. What shows the
 * proof is busy from the change until the proof is there.
 */
function rememberNextProof(field: Element): void {
  const benchProof = new Promise<number>((resolve) => {
    field.addEventListener(
      'input',
      ({ timeStamp }) => {
        let wasBusy = false;
        const observer = new MutationObserver(() => {
          const isBusy = document.querySelector('main [aria-busy="true"]') !== null;
          if (wasBusy && !isBusy) {
            observer.disconnect();
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - timeStamp);
              port2.postMessage(null);
            });
          }
          wasBusy ||= isBusy;
        });
        observer.observe(document, { subtree: true, attributeFilter: ['aria-busy'] });
      },
      { once: true },
    );
  });
  Object.assign(globalThis, { benchProof });
}
