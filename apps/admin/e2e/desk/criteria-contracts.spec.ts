import { expect, type Page, test } from '@playwright/test';
import { expectFitInEveryLook } from '../looks.ts';
import { complaintsOf } from '../page-checks.ts';
import { DESK_URL } from '../stack/addresses.ts';
import { signedIn } from './signed-in.ts';

test.describe.configure({ timeout: 120_000 });

const bar = (page: Page) => page.getByRole('region', { name: 'Where edits go' });
const saved = (page: Page) => expect(bar(page).getByText('Saved', { exact: true })).toBeVisible();
const views = (page: Page) => page.getByRole('navigation', { name: 'Rules and what belongs to them' });
const row = (page: Page, title: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) });
const tag = () => crypto.randomUUID().slice(0, 8);

/** Leads from an editor to a page of the change set that it edits in. */
async function toPageOfSet(page: Page, name: RegExp): Promise<void> {
  await bar(page)
    .getByRole('link', { name: /^CS-\d+$/ })
    .click();
  await page.getByRole('navigation', { name: 'Pages of the change set' }).getByRole('link', { name }).click();
}

test('a criterion is read with what uses it, and edited with the proof of what that does to the rules', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  const complaints = complaintsOf(page);
  await page.goto('/rules');
  await views(page).getByRole('link', { name: 'Criteria' }).click();
  const criterion = row(page, 'No warning sign');
  await expect(criterion).toContainText('All of these are known to be absent: (1) altered consciousness');
  await expect(criterion.getByRole('link', { name: 'Ordinary cramp' })).toBeVisible();
  await expect(criterion.getByRole('link', { name: 'Consumer-health article on calf pain' })).toBeVisible();
  await criterion.getByRole('link', { name: 'Edit' }).click();

  await expect(page.getByText('Nothing is edited yet.')).toBeVisible();
  const condition = page.getByRole('region', { name: 'Condition' });
  await condition.getByRole('button', { name: 'Remove fever' }).click();
  await expect(page.getByText('A matter of safety')).toBeVisible();
  const answers = page.getByRole('region', { name: 'What is answered differently' });
  await expect(answers.getByRole('listitem').first()).toBeVisible();
  const edit = page.getByRole('region', { name: 'The edit' });
  await expect(edit).toContainText('criterion changed');
  await expect(edit).toContainText('It is written as before, and means something else by this criterion.');
  await expect(page.getByRole('region', { name: 'Cases that rules with it hit' })).toBeVisible();
  await saved(page);
  await expectFitInEveryLook(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.getByRole('button', { name: 'Undo the last edit' }).click();
  await expect(condition.getByRole('button', { name: 'Remove fever' })).toBeVisible();
  await expect(page.getByText('Nothing is edited yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(condition.getByRole('button', { name: 'Remove fever' })).toHaveCount(0);
  await saved(page);
  const set = await bar(page)
    .getByRole('link', { name: /^CS-\d+$/ })
    .textContent();
  await toPageOfSet(page, /^Rules/);
  await expect(page.getByText('A matter of safety')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Rules that differ' })).toContainText('Ordinary cramp');
  await page.goto('/rules/criteria');
  await criterion.getByRole('link', { name: `Continue in ${set}` }).click();
  await expect(condition.getByRole('combobox', { name: 'What is asked of these' }).first()).toBeVisible();
  await expect(condition.getByRole('button', { name: 'Remove fever' })).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a new way to self-care becomes a case only when it is said which level is right', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await page.goto('/rules/routine-cramp');
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'Remove No warning sign' }).click();
  await saved(page);
  await toPageOfSet(page, /^Rules/);
  const opened = page.getByRole('region', { name: 'New ways to self-care' });
  const levels = opened.getByLabel('Which level is right when just this is known?');
  await expect(levels.first()).toBeVisible();
  const many = await levels.count();
  const make = opened.getByRole('button', { name: 'Make it a case' }).first();
  await make.click();
  await expect(levels.first()).toBeFocused();
  await expect(levels.first()).toHaveAccessibleDescription(/Say which level is right/);
  await levels.first().selectOption({ label: 'See a doctor today' });
  await make.click();
  await expect.poll(() => levels.count()).toBeLessThan(many);
});

test('a contract made stricter than the rules is told not kept while one writes, and holds its change set up', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  const title = 'Calf pain with fever needs a doctor at once';
  await page.goto('/rules/contracts?q=fever+doctor');
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toContainText('for “fever doctor”');
  const contract = row(page, title);
  await expect(contract).toContainText(
    'Whenever calf pain and fever are present, the rules answer at least “emergency care now”.',
  );
  await expect(contract.getByText('Kept', { exact: true })).toBeVisible();
  await contract.getByRole('link', { name: 'Edit' }).click();

  const kept = page.getByRole('region', { name: 'Whether the published rules keep it' });
  await expect(kept.getByText('Kept', { exact: true })).toBeVisible();
  await page.getByLabel('Level at least').selectOption({ label: 'Call an ambulance' });
  await expect(kept.getByText('Not kept', { exact: true })).toBeVisible();
  const witness = kept.getByRole('listitem').filter({ hasText: 'Promised, and answered' }).first();
  await expect(witness).toContainText('Fever');
  await expect(witness).toContainText('Emergency care now');
  await expect(page.getByText('A contract was taken back or promises something else')).toBeVisible();
  await saved(page);
  await expectFitInEveryLook(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  await toPageOfSet(page, /^Rules/);
  await expect(page.getByRole('region', { name: 'Contracts that do not hold' })).toContainText(title);
  await page
    .getByRole('navigation', { name: 'Pages of the change set' })
    .getByRole('link', { name: /^Checks/ })
    .click();
  const blocking = page.getByRole('region', { name: 'Blocks publishing' });
  const finding = blocking.getByRole('listitem').filter({ hasText: 'CONTRACT_NOT_KEPT' });
  await expect(finding).toContainText(
    'the rules answer only “emergency care now”, and not “call an ambulance” or more',
  );
  await finding.getByRole('link', { name: title }).click();
  await expect(page.getByRole('article', { name: title })).toBeVisible();
  await page.getByRole('article', { name: title }).getByRole('link', { name: 'Edit' }).click();
  await expect(page.getByLabel('Level at least')).toHaveValue('EMERGENCY_CALL');
});

test('a limit on self-care is begun from the list of contracts, needs a sign, and is judged sign by sign', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  const title = `Fever rules self-care out ${tag()}`;
  await page.goto('/rules/contracts');
  await page.getByRole('link', { name: 'New contract' }).click();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Kind').selectOption({ label: 'Limit on self-care' });
  await expect(page.getByLabel('Level at least')).toHaveCount(0);
  await page.getByRole('button', { name: 'Begin the contract' }).click();
  await expect(page.getByText('Say what the condition begins with.')).toBeVisible();
  await page.getByRole('combobox', { name: 'First finding' }).fill('fever');
  await page.getByRole('option', { name: 'fever' }).first().click();
  await page.getByRole('button', { name: 'Begin the contract' }).click();

  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const kept = page.getByRole('region', { name: 'Whether the published rules keep it' });
  await expect(kept.getByText('Kept', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Remove fever' }).click();
  await expect(page.getByText('Add at least one.')).toBeVisible();
  await expect(bar(page)).toContainText('Warning signs');
  await page.getByRole('textbox', { name: 'Title' }).focus();
  await bar(page).getByRole('button', { name: 'Go to it' }).click();
  const signs = page.getByRole('combobox', { name: 'Add a warning sign' });
  await expect(signs).toBeFocused();
  await signs.fill('calf pain');
  await page.getByRole('option', { name: 'Calf pain', exact: true }).click();
  await expect(kept.getByText('Not kept', { exact: true })).toBeVisible();
  await expect(kept).toContainText('may still be there');
  await saved(page);
  await expectFitInEveryLook(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await toPageOfSet(page, /^Changes/);
  await expect(page.getByRole('article', { name: title })).toContainText('New');
});

test('a criterion that is begun in a change set can be named by the rules of that set', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  const title = `Hot calf ${tag()}`;
  await page.goto('/rules/criteria');
  await page.getByRole('link', { name: 'New criterion' }).click();
  await page.getByLabel('Title').fill(title);
  await page.getByRole('combobox', { name: 'First finding' }).fill('fever');
  await page.getByRole('option', { name: 'fever' }).first().click();
  await page.getByRole('button', { name: 'Begin the criterion' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('No rule uses it.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'The edit' })).toContainText(/criterion\s*added/);
  const changeSet = new URL(page.url()).searchParams.get('in');

  await page.goto('/rules/routine-cramp');
  const editor = await page.getByRole('link', { name: 'Edit', exact: true }).getAttribute('href');
  await page.goto(`${editor}?in=${changeSet}`);
  await page
    .getByRole('button', { name: /^A fact ?: what to add/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: `Criterion: ${title}` }).click();
  await expect(page.getByRole('button', { name: `Remove ${title}` })).toBeVisible();
  const edit = page.getByRole('region', { name: 'The edit' });
  await expect(edit).toContainText(title);
  await expect(page.locator('[aria-busy]').filter({ has: edit })).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('status').filter({ hasText: /^Class / })).toHaveText(
    'Class D: Something gets less urgent',
  );
  await saved(page);
});

test('whoever may not write reads criteria and contracts, and is offered no edit and reaches none', async ({
  browser,
}) => {
  const viewer = await signedIn(browser, 'viewer');
  const visitor = await browser.newPage({ baseURL: DESK_URL });
  for (const page of [visitor, viewer]) {
    await page.goto('/rules/contracts');
    await expect(row(page, 'High fever is an emergency call')).toContainText('Kept');
    await expect(page.getByRole('main').getByRole('link', { name: /^(Continue|Edit|New)/ })).toHaveCount(0);
    await page.goto('/rules/criteria');
    await expect(row(page, 'No warning sign')).toContainText('Used by the rules');
    await expect(page.getByRole('main').getByRole('link', { name: /^(Continue|Edit|New)/ })).toHaveCount(0);
  }
  for (const path of ['/new/contract', '/new/criterion', '/edit/cri_01M8GBPPKDW8WAVD49ZR6B7WS6'])
    expect((await viewer.goto(path))?.status(), path).toBe(403);
  await visitor.close();
  await viewer.close();
});
