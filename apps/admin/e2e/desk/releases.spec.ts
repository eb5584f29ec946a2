import { type Browser, expect, type Page, test } from '@playwright/test';
import { DESK_URL } from '../stack/addresses.ts';
import { approveChangeSet, askDesk, idOf, newChangeSet, submitChangeSet } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

test.use({ baseURL: DESK_URL });
test.describe.configure({ timeout: 180_000 });

const SOON_MS = 5_000;
const LATER_MS = 3_600_000;

/** A name that no other story and no earlier run gave. */
const newName = () => `foot, ${crypto.randomUUID().slice(0, 8)}`;

/** Has somebody write a change set that another name for the foot comes of, and somebody else approve it. */
async function approvedSet(browser: Browser, title: string, name: string): Promise<number> {
  const editor = await signedIn(browser, 'editor');
  const subjectId = await idOf(editor, 'anatomy(slug: "foot")');
  const operations = [{ op: 'SET', path: 'name', value: name }];
  const made = await newChangeSet(editor, title, [{ update: { subjectId, operations } }]);
  await submitChangeSet(editor, made.number);
  await approveChangeSet(await signedIn(browser, 'editor2'), made);
  return made.number;
}

/** Has a change set published after some milliseconds, in the name of whoever is signed in. */
async function schedule(page: Page, number: number, afterMs: number): Promise<void> {
  const query = `mutation ($n: Int!, $at: DateTime!) {
    it: scheduleChangeSet(changeSet: $n, publishAt: $at) { ... on ChangeSet { status } ... on Problem { message } }
  }`;
  const at = new Date(Date.now() + afterMs).toISOString();
  expect(await askDesk(page, query, { n: number, at })).toEqual({ status: 'SCHEDULED' });
}

/** The number of the release that a change set became, once it did. */
async function releaseOf(page: Page, number: number): Promise<number> {
  const query = 'query ($n: Int!) { it: changeSet(number: $n) { publishedRelease { number } } }';
  await expect
    .poll(async () => (await askDesk(page, query, { n: number })).publishedRelease, { timeout: 60_000 })
    .not.toBeNull();
  return (await askDesk(page, query, { n: number })).publishedRelease.number;
}

test('a change set is scheduled and published at its time, the releases are compared, and the release is taken back', async ({
  browser,
}) => {
  const name = newName();
  const title = `A foot by another name: ${name}`;
  const number = await approvedSet(browser, title, name);
  const page = await signedIn(browser, 'publisher');

  await schedule(page, number, LATER_MS);
  await page.goto('/change-sets?status=SCHEDULED');
  const row = page.getByRole('listitem').filter({ hasText: title });
  await expect(row).toContainText('Scheduled');
  await expect(row).toContainText('Is published on');

  await schedule(page, number, SOON_MS);
  const release = await releaseOf(page, number);
  await page.goto('/releases');
  const entry = page.getByRole('listitem').filter({ hasText: title });
  await expect(entry).toContainText(`the hash of release ${release - 1}`);
  await page.getByRole('button', { name: 'Verify all releases' }).click();
  await expect(page.getByText(`releases 1 to ${release} are one chain`)).toBeVisible();
  await expect(entry.getByRole('link', { name: `CS-${number}` })).toBeVisible();

  await entry.getByRole('link', { name: 'What changed' }).click();
  await expect(page).toHaveURL(`/releases/compare?from=${release - 1}&to=${release}`);
  await expect(page.getByRole('main')).toContainText(`to “${name}”`);
  await page.getByRole('navigation', { name: 'What happened' }).getByRole('link', { name: 'Added' }).click();
  await expect(page.getByText('0 subjects differ')).toBeVisible();

  const editor = await signedIn(browser, 'editor');
  await editor.goto(`/releases/${release}`);
  await editor.getByLabel('Why it is taken back').fill('The old name was the better one.');
  await editor.getByRole('button', { name: `Take back release ${release}` }).click();
  await expect(editor).toHaveURL(/\/change-sets\/\d+$/);
  const made = Number(new URL(editor.url()).pathname.split('/').at(-1));
  const query = 'query ($n: Int!) { it: changeSet(number: $n) { origin rationale revertsRelease } }';
  expect(await askDesk(editor, query, { n: made })).toEqual({
    origin: 'REVERT',
    rationale: 'The old name was the better one.',
    revertsRelease: release,
  });
});

test('releases are there for everybody, with no word of change sets and no way to take one back', async ({
  page,
}) => {
  await page.goto('/releases');
  await expect(page.getByRole('heading', { name: /^Release \d+ / }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^CS-/ })).toHaveCount(0);
  await page.goto('/releases/1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Release 1');
  await expect(page.getByText('the first of the chain')).toBeVisible();
  await page.goto('/releases/compare?from=1&to=1');
  await expect(page.getByText('It is the same release.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Take back/ })).toHaveCount(0);
});
