import type { Locator, Page } from '@playwright/test';

/** What a task took. */
export interface Effort {
  readonly clicks: number;
  /** Keys that do something, chords as one; the letters of texts are counted apart. */
  readonly keys: number;
  readonly letters: number;
  /** From the first move until the desk has shown that it is done, letters at ten a second, no time to think. */
  readonly seconds: number;
}

/** Somebody's hands on a page, whose moves are counted. */
export interface Hands {
  readonly click: (on: Locator) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
}

const LETTER_MS = 100;

/** Does a task on a page, and counts what it took. */
export async function effortOf(page: Page, task: (hands: Hands) => Promise<void>): Promise<Effort> {
  const began = performance.now();
  let [clicks, keys, letters] = [0, 0, 0];
  await task({
    click: async (on) => {
      clicks += 1;
      await on.click();
    },
    press: async (key) => {
      keys += 1;
      await page.keyboard.press(key);
    },
    write: async (text) => {
      letters += text.length;
      await page.keyboard.type(text, { delay: LETTER_MS });
    },
  });
  return { clicks, keys, letters, seconds: (performance.now() - began) / 1000 };
}
