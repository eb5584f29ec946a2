import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { ulid } from 'ulid';
import { expectFitInEveryLook } from '../looks.ts';
import { complaintsOf } from '../page-checks.ts';
import { DESK_URL } from '../stack/addresses.ts';
import {
  approveChangeSet,
  askDesk,
  idOf,
  newChangeSet,
  publishChangeSet,
  submitChangeSet,
} from './desk-content.ts';
import { signedIn } from './signed-in.ts';

const box = (page: Page, name: string) => page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
const bar = (page: Page) => page.getByRole('region', { name: 'Selection' });
const dialog = (page: Page) => page.getByRole('dialog');

/** Opens the list of injuries; its boxes answer from then on. */
async function listInjuries(page: Page): Promise<void> {
  await page.goto('/concepts/condition?type=INJURY');
  await expect(box(page, 'haematoma')).toBeEnabled();
}

/** The change set that the bar names. */
async function changeSetOf(page: Page): Promise<number> {
  const link = bar(page).getByRole('link', { name: /^CS-\d+$/ });
  return Number((await link.textContent())?.slice('CS-'.length));
}

async function changesOf(page: Page, number: number): Promise<readonly { readonly action: string }[]> {
  const query = 'query ($n: Int!) { it: changeSet(number: $n) { changes { action subjectId } } }';
  return (await askDesk(page, query, { n: number })).changes;
}

/** Has an edit written, approved by somebody else and published. */
async function publish(browser: Browser, title: string, edit: object): Promise<void> {
  const editor = await signedIn(browser, 'editor');
  const made = await newChangeSet(editor, title, [edit]);
  await submitChangeSet(editor, made.number);
  await approveChangeSet(await signedIn(browser, 'editor2'), made);
  const release = await publishChangeSet(await signedIn(browser, 'publisher'), made.number);
  expect(release).not.toHaveProperty('message');
}

test('two conditions are selected by keyboard and mouse, go out of use with a replacement in one change set, and come back by undo', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  const complaints = complaintsOf(page);
  await page.goto('/concepts/condition');
  await page.getByRole('navigation', { name: 'Types' }).getByRole('link', { name: 'Injury' }).click();
  await expect(page).toHaveURL('/concepts/condition?type=INJURY');
  await expect(box(page, 'Achilles tendinitis')).toHaveCount(0);
  await expect(box(page, 'plantaris rupture')).toBeEnabled();
  await box(page, 'plantaris rupture').focus();
  await page.keyboard.press('Space');
  await box(page, 'severe tear').click();
  await expect(bar(page)).toContainText('2 selected');
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('button', { name: 'Take out of use …' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(dialog(page)).toContainText('Take 2 conditions out of use');
  await expect(dialog(page)).toContainText(/\d+ statements and \d+ rules? cite them/);
  await dialog(page).getByRole('combobox', { name: 'Replacement' }).fill('muscle injury');
  await page.getByRole('option', { name: 'muscle injury', exact: true }).click();
  await dialog(page).getByLabel('Reason').fill('They are told apart by nobody.');
  await dialog(page).getByRole('button', { name: 'Take out of use' }).click();
  await expect(bar(page)).toContainText('2 conditions taken out of use in CS-');

  const review = await page.context().newPage();
  await review.goto(`/change-sets/${await changeSetOf(page)}/changes`);
  for (const name of ['plantaris rupture', 'severe tear']) {
    await expect(review.getByRole('main')).toContainText(
      `Deprecated: the condition “${name}”, replaced by the condition “muscle injury”. Reason: They are told apart by nobody.`,
    );
  }

  await bar(page).getByRole('button', { name: 'Undo' }).click();
  await expect(bar(page)).toContainText(/Taken back\. CS-\d+ is as it was before\./);
  expect(await changesOf(page, await changeSetOf(page))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a range is selected with shift, stays through a visit elsewhere, and gets one value in a change set that is open', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor2');
  const title = `Injuries not to be missed ${crypto.randomUUID().slice(0, 8)}`;
  const subjectId = await idOf(page, 'condition(slug: "sciatica")');
  const { number } = await newChangeSet(page, title, [
    { update: { subjectId, operations: [{ op: 'SET', path: 'commonness', value: 'UNCOMMON' }] } },
  ]);
  await listInjuries(page);
  await box(page, 'muscle injury').click();
  await box(page, 'muscle strain').click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('3 selected');
  await page.getByRole('link', { name: 'Most links first' }).click();
  await expect(page).toHaveURL(/sort=links/);
  await page.reload();
  await expect(box(page, 'muscle overuse')).toBeChecked();
  await expect(bar(page)).toContainText('3 selected');

  await bar(page).getByRole('button', { name: 'Set a field …' }).click();
  await dialog(page).getByLabel('Field').selectOption({ label: 'Must not miss' });
  await dialog(page).getByLabel('Value').selectOption({ label: 'Yes' });
  await dialog(page)
    .getByLabel('Change set')
    .selectOption({ label: `CS-${number}: ${title}` });
  await dialog(page).getByRole('button', { name: 'Set the field' }).click();
  await expect(bar(page)).toContainText(`3 conditions changed in CS-${number}`);
  expect(await changesOf(page, number)).toHaveLength(4);
  await bar(page).getByRole('button', { name: 'Undo' }).click();
  await expect(bar(page)).toContainText('Taken back');
  expect(await changesOf(page, number)).toHaveLength(1);
});

test('an edit of which a part is refused changes nothing, and says which concept it failed at', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'clinician');
  const title = `The strain goes ${crypto.randomUUID().slice(0, 8)}`;
  const subjectId = await idOf(page, 'condition(slug: "muscle-strain")');
  const { number } = await newChangeSet(page, title, [
    { deprecate: { subjectId, reason: 'It is too wide.' } },
  ]);
  await listInjuries(page);
  await box(page, 'haematoma').click();
  await box(page, 'trauma').click();
  await bar(page).getByRole('button', { name: 'Take out of use …' }).click();
  await dialog(page).getByRole('combobox', { name: 'Replacement' }).fill('muscle strain');
  await page.getByRole('option', { name: 'muscle strain', exact: true }).click();
  await dialog(page).getByLabel('Reason').fill('For a story.');
  await dialog(page)
    .getByLabel('Change set')
    .selectOption({ label: `CS-${number}: ${title}` });
  await dialog(page).getByRole('button', { name: 'Take out of use' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText(
    'haematoma: “muscle strain” is itself deprecated; name the concept that is in use.',
  );
  expect(await changesOf(page, number)).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toContainText('2 selected');
});

test('concepts that are out of use are listed as such, and taken back into use', async ({ browser }) => {
  const page = await signedIn(browser, 'editor');
  const name = `rest in water ${crypto.randomUUID().slice(0, 8)}`;
  const id = `fac_${ulid()}`;
  const subject = { id, kind: 'FACTOR', slug: name.replaceAll(' ', '-'), name, factorKind: 'REST' };
  await publish(browser, `Brings ${name}`, { create: { type: 'CONCEPT', subject } });
  const reason = 'Nobody says so.';
  await publish(browser, `Gives up ${name}`, { deprecate: { subjectId: id, reason } });

  await page.goto('/concepts/factor');
  await page
    .getByRole('navigation', { name: 'Status' })
    .getByRole('link', { name: 'Taken out of use' })
    .click();
  await expect(page).toHaveURL('/concepts/factor?status=deprecated');
  await box(page, name).click();
  await expect(bar(page).getByRole('button', { name: 'Take out of use …' })).toHaveCount(0);
  await bar(page).getByRole('button', { name: 'Take back into use …' }).click();
  await dialog(page).getByRole('button', { name: 'Take back into use' }).click();
  await expect(bar(page)).toContainText('1 factor taken back into use in CS-');
  expect(await changesOf(page, await changeSetOf(page))).toEqual([{ action: 'RESTORE', subjectId: id }]);
});

test('the file of a list holds all its rows, of one release that its name and a column tell', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'viewer');
  await page.goto('/concepts/condition?type=INJURY');
  const told = (await page.getByText(/^\d+ found/).textContent()) ?? '';
  const found = Number.parseInt(told, 10);
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download CSV' }).click();
  const download = await waiting;
  const [, release] = /^symptograph-condition-release-(\d+)\.csv$/.exec(download.suggestedFilename()) ?? [];
  const [header, ...rows] = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(header).toBe(
    'release,id,slug,name,synonyms,conditionKind,commonness,mustNotMiss,replacedBy,codes,summary,links',
  );
  expect(rows).toHaveLength(found);
  for (const row of rows) expect(row).toMatch(new RegExp(`^${release},con_\\w+,[a-z-]+,.*,INJURY,`));
});

test('who may not write selects nothing, and is offered no import', async ({ browser }) => {
  const viewer = await signedIn(browser, 'viewer');
  const anonymous = await (await browser.newContext({ baseURL: DESK_URL })).newPage();
  for (const page of [viewer, anonymous]) {
    await page.goto('/concepts/symptom');
    await expect(page.getByRole('row')).not.toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Download CSV' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Bring CSV back' })).toHaveCount(0);
  }
});

test('a list that selects and what it asks break no rule of axe and fit every window, in both themes', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await listInjuries(page);
  await box(page, 'haematoma').click();
  await expectFitInEveryLook(page);
  await bar(page).getByRole('button', { name: 'Take out of use …' }).click();
  await expect(dialog(page)).toContainText('cite them');
  await expectFitInEveryLook(page);
});
