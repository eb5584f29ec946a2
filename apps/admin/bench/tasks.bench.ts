/**
 * What the five tasks that editors do most take at the desk, production build, real Chromium, calf-pain graph: clicks, keys, letters
 * and seconds. Each begins on the inbox of somebody who knows the desk, and ends when the desk shows that it is done. Each is done once to
 * warm up, on a database of its own, and once to be counted. docs/desk-tasks.md has the steps of others beside it. No floors.
 */
import { type Browser, chromium } from '@playwright/test';
import packaged from '@sparticuz/chromium';
import { signedIn } from '../e2e/desk/signed-in.ts';
import { type Effort, effortOf } from './counted-hands.ts';
import { openStack } from './open-stack.ts';
import { TASKS } from './tasks.ts';

const browser = await chromium.launch({
  executablePath: await packaged.executablePath(),
  args: ['--no-sandbox'],
});
await efforts(browser);
const counted = await efforts(browser);
await browser.close();
row(['task', 'clicks', 'keys', 'letters', 'seconds']);
for (const [name, { clicks, keys, letters, seconds }] of counted)
  row([name, `${clicks}`, `${keys}`, `${letters}`, seconds.toFixed(1)]);
console.log('no floors: the counts are to be read beside those of others');
process.exit(0);

async function efforts(into: Browser): Promise<ReadonlyMap<string, Effort>> {
  const stop = await openStack('calf pain');
  const people = { editor: await signedIn(into, 'editor'), clinician: await signedIn(into, 'clinician') };
  const found = new Map<string, Effort>();
  for (const { name, person, prepare, perform } of TASKS) {
    await prepare?.(people);
    const page = people[person];
    await page.goto('/inbox');
    await page.getByRole('heading', { level: 1 }).waitFor();
    // As fast as hands are, the page listens by then.
    await page.waitForTimeout(1000);
    found.set(name, await effortOf(page, (hands) => perform(hands, page)));
  }
  for (const page of Object.values(people)) await page.context().close();
  await stop();
  return found;
}

function row([name = '', ...cells]: readonly string[]): void {
  console.log(name.padEnd(28), ...cells.map((cell) => cell.padStart(9)));
}
