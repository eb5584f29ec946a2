import { expect, type Page, test } from '@playwright/test';
import { actUntil } from '../act-until.ts';
import { expectFitInEveryLook } from '../looks.ts';
import { complaintsOf } from '../page-checks.ts';
import { askDesk } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

test.describe.configure({ timeout: 120_000 });

const bar = (page: Page) => page.getByRole('region', { name: 'Where edits go' });
const saved = (page: Page) => expect(bar(page).getByText('Saved', { exact: true })).toBeVisible();
const changeSetOf = (page: Page) => Number(new URL(page.url()).searchParams.get('in'));
const tag = () => crypto.randomUUID().slice(0, 8);

/** Finds something by its name in a field and takes the first that fits. */
async function pick(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(text);
  await page.getByRole('option', { name: text }).first().click();
}

test('a condition is begun from nothing: what there is already is shown, and it opens in its editor in a draft', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  const complaints = complaintsOf(page);
  await page.goto('/concepts/condition');
  await page.getByRole('link', { name: 'New condition' }).click();
  await expect(page.getByRole('heading', { name: 'New condition' })).toBeVisible();
  await page.getByLabel('Name').fill('deep vein thrombosis');
  await expect(page.getByText('There is already a condition called')).toBeVisible();
  const already = page.getByRole('status', { name: 'What there is already' });
  await expect(already.getByRole('link', { name: 'deep vein thrombosis', exact: true })).toBeVisible();

  const name = `plantaris tendon rupture ${tag()}`;
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Begin the condition' }).click();
  await expect(page.getByRole('heading', { name: 'New condition' })).toBeVisible();
  await page.getByLabel('Type').selectOption({ label: 'Injury' });
  await page.getByRole('button', { name: 'Begin the condition' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(bar(page)).toContainText(/Editing in CS-\d+/);
  await page.getByLabel('Name', { exact: true }).fill(`${name} of runners`);
  await page.keyboard.press('Control+s');
  await expect(bar(page)).toContainText(/Saved: CS-\d+ has all of it/);
  await page.reload();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(`${name} of runners`);
  expect(complaints).toEqual([]);
});

test('a rule is begun from nothing in a set that there is, opens in blocks, and its proof stands beside it', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  const begun = await askDesk(
    page,
    'mutation ($title: String!) { it: createChangeSet(input: { title: $title, rationale: "For a story." }) { ... on ChangeSet { number } } }',
    { title: `A rule from nothing ${tag()}` },
  );
  await page.goto(`/new/rule?in=${begun.number}`);
  const title = `Calf pain with older age ${tag()}`;
  await page.getByLabel('Title').fill('calf pain');
  await expect(page.getByText('There is already a rule')).toBeVisible();
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Begin the rule' }).click();
  await expect(page.getByText('Say what the rule is about.')).toBeVisible();
  await pick(page, 'Complaint', 'calf pain');
  await expect(page.getByRole('button', { name: 'Remove calf pain' })).toBeFocused();
  await pick(page, 'First finding', 'older age');
  await page.getByLabel('Level that it asks for').selectOption({ label: 'Call an ambulance' });
  await page.getByRole('button', { name: 'Begin the rule' }).click();

  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(changeSetOf(page)).toBe(begun.number);
  await expect(page.getByRole('tab', { name: 'Blocks' })).toBeVisible();
  const answers = page.getByRole('region', { name: 'What is answered differently' });
  await expect(answers.getByText('Call an ambulance').first()).toBeVisible();
  await page.getByLabel('Level', { exact: true }).selectOption({ label: 'See a doctor today' });
  await expect(answers.getByText('Call an ambulance')).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect(page.getByLabel('Level', { exact: true })).toHaveValue('SAME_DAY');
});

test('a source is begun from nothing with where it can be read, and one that is read there already is told first', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  const title = `Veins of the foot ${tag()}`;
  const address = `https://feet.example/${tag()}`;
  const begin = page.getByRole('button', { name: /^(Begin|Looking)/ });
  await page.goto('/new/source');
  await page.getByLabel('Title').fill(title);
  await begin.click();
  await expect(page.getByLabel('Type')).toBeFocused();
  await page.getByLabel('Type').selectOption('Guideline');
  await begin.click();
  await expect(page.getByLabel('Address')).toHaveAccessibleDescription(/Say where it can be read/);
  await page.getByLabel('Address').fill(address);
  await begin.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const query = 'query ($n: Int!) { it: changeSet(number: $n) { changes { draft } } }';
  const draft = { title, sourceKind: 'GUIDELINE', url: address };
  expect(await askDesk(page, query, { n: changeSetOf(page) })).toMatchObject({ changes: [{ draft }] });

  await page.goto(`/new/source?in=${changeSetOf(page)}`);
  await page.getByLabel('Title').fill(`The same again ${tag()}`);
  await page.getByLabel('Type').selectOption('Guideline');
  await page.getByLabel('Address').fill(`${address}/`);
  await begin.click();
  await expect(page.getByText('There is already a source that is read there')).toContainText(title);
  await expect(page.getByRole('button', { name: 'Begin another one all the same' })).toBeVisible();
  await expectFitInEveryLook(page);
});

test('a concept is taken out of use with a replacement, is told so, and the undo brings it back', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor2');
  await page.goto('/concepts/treatment/compression-stockings');
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Take out of use …' }).click();
  await pick(page, 'Replacement', 'elevation');
  await page.getByLabel('Reason').fill('The other says the same.');
  await page.keyboard.press('Control+Enter');
  const banner = page.getByRole('region', { name: 'Out of use' });
  await expect(banner).toContainText(/This change set takes it out of use, in favour of .*elevation/);
  await saved(page);
  const query = 'query ($n: Int!) { it: changeSet(number: $n) { changes { action sentence draft } } }';
  const now = () => askDesk(page, query, { n: changeSetOf(page) });
  expect(await now()).toMatchObject({
    changes: [{ action: 'DEPRECATE', draft: { status: 'DEPRECATED', replacedBy: expect.any(String) } }],
  });
  await page.reload();
  await expect(banner).toBeVisible();
  await saved(page);
  await page.getByRole('button', { name: 'Undo the last edit' }).click();
  await expect(banner).toBeHidden();
  expect(await now()).toMatchObject({ changes: [] });
});

test('the page that begins a rule breaks no rule of axe and fits every window, in both themes', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await page.goto('/new/rule');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectFitInEveryLook(page);
});

test('all panels beside a concept’s form tell what they are for, break no rule of axe and fit every window', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await page.goto('/concepts/condition/deep-vein-thrombosis');
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  const open = async (panel: string) =>
    page
      .locator('summary')
      .filter({ has: page.getByRole('heading', { name: panel }) })
      .click();
  await open('Appears in rules');
  await expect(page.getByRole('link', { name: /clot/i }).first()).toBeVisible();
  await open('Graph');
  await expect(page.getByRole('table', { name: /is linked to/ })).toContainText('has the symptom');
  await open('History');
  await expect(page.getByRole('link', { name: 'Release 1', exact: true })).toBeVisible();
  await open('Preview');
  await expect(page.getByRole('region', { name: 'Answer' })).toContainText('"name": "deep vein thrombosis"');
  await expectFitInEveryLook(page);
});

test('“?” lists the keys on any page of the desk, those of editing among them', async ({ browser }) => {
  const page = await signedIn(browser, 'editor');
  await page.goto('/inbox');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await actUntil(help, () => page.keyboard.press('?'));
  await expect(help).toContainText('Saves now');
  await expect(help).toContainText('Next change');
});
