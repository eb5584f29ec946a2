import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectFitInEveryLook } from '../looks.ts';
import { idOf } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'Where edits go' });
const goToIt = (page: Page) => bar(page).getByRole('button', { name: 'Go to it' }).click();

/** Opens the editor of a condition, ready to be written in. */
async function edit(page: Page, condition: string): Promise<void> {
  await page.goto(`/edit/${await idOf(page, `condition(slug: "${condition}")`)}`);
  await expect(page.getByLabel('Name', { exact: true })).toBeEnabled();
}

/** Opens the first relation to a symptom. */
async function openRelation(page: Page): Promise<{ toggle: Locator; row: Locator }> {
  const toggle = page.getByRole('button', { name: /has the symptom/ }).first();
  const row = page.getByRole('listitem').filter({ has: toggle });
  await toggle.click();
  return { toggle, row };
}

async function toldAt(field: Locator, sentence: RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(sentence);
}

test('evidence that is missing is told at its field and by name in the bar, and one gets there from anywhere', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await edit(page, 'shin-splints');
  const { toggle, row } = await openRelation(page);
  await row.getByRole('button', { name: 'How long it lasts' }).click();
  const duration = row.getByRole('group', { name: 'How long it lasts' });
  await duration.getByLabel('Value', { exact: true }).fill('5');
  await duration.getByLabel('Unit').fill('min');
  await expect(bar(page)).toContainText('To mend before it is saved: Evidence of How long it lasts.');
  const evidence = duration.getByRole('combobox', { name: 'Evidence' });
  await toldAt(evidence, /Choose the evidence that says so/);
  await goToIt(page);
  await expect(evidence).toBeFocused();
  await expect(evidence).toBeInViewport();
  await toggle.click();
  await expect(evidence).toBeHidden();
  await goToIt(page);
  await expect(evidence).toBeFocused();
  await expectFitInEveryLook(page);
});

test('evidence without its source is told there, also once it is folded', async ({ browser }) => {
  const page = await signedIn(browser, 'editor');
  await edit(page, 'shin-splints');
  const evidence = page.getByRole('group', { name: 'Evidence', exact: true });
  await evidence.getByRole('button', { name: 'Add to Evidence' }).click();
  const source = evidence.getByRole('combobox', { name: 'Source' });
  await expect(source).toBeFocused();
  await expect(bar(page)).toContainText(/To mend before it is saved: Source of Evidence \d+\./);
  await toldAt(source, /Nothing is chosen yet/);
  await evidence.locator('summary').last().click();
  await expect(evidence.locator('summary').last()).toContainText('to mend');
  await expect(source).toBeHidden();
  await goToIt(page);
  await expect(source).toBeFocused();
});

test('a list that is emptied leaves its page well, and one gets to what has to be mended past a warning', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await page.goto(`/edit/${await idOf(page, 'case(slug: "ache-after-a-long-flight")')}`);
  const levels = page.getByRole('group', { name: 'Acceptable levels' });
  const ticked = levels.getByRole('checkbox', { checked: true });
  await expect(ticked.first()).toBeEnabled();
  for (let left = await ticked.count(); left > 0; left -= 1) {
    await ticked.first().click();
    await expect(ticked).toHaveCount(left - 1);
  }
  const expected = page.getByLabel('Expected level');
  await toldAt(expected, /is not among the acceptable levels/);
  const licence = page.getByLabel('Licence', { exact: true });
  await licence.fill('');
  await expect(bar(page)).toContainText('To mend before it is saved: Licence.');
  await goToIt(page);
  await expect(licence).toBeFocused();
});

test('by keyboard the focus goes into what is opened or added, and to what is beside what is taken away', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await edit(page, 'sciatica');
  const { row } = await openRelation(page);
  const part = row.getByRole('button', { name: 'How long it lasts' });
  await part.press('Enter');
  const duration = row.getByRole('group', { name: 'How long it lasts' });
  await expect(duration.getByLabel(/^Given as/)).toBeFocused();
  await duration.getByRole('button', { name: 'Remove How long it lasts' }).press('Enter');
  await expect(part).toBeFocused();

  const codes = page.getByRole('group', { name: 'Codes', exact: true });
  const before = await codes.getByLabel('Code system').count();
  const add = codes.getByRole('button', { name: 'Add to Codes' });
  await add.press('Enter');
  await expect(codes.getByLabel('Code system').last()).toBeFocused();
  await add.press('Enter');
  await expect(codes.getByLabel('Code system')).toHaveCount(before + 2);
  await codes.getByRole('button', { name: `Codes ${before + 2}: up` }).press('Enter');
  await expect(codes.locator(':focus')).toHaveAttribute('aria-label', new RegExp(`^Codes ${before + 1}: `));
  await codes.getByRole('button', { name: `Codes ${before + 2}: remove` }).press('Enter');
  await expect(codes.getByLabel('Code system').last()).toBeFocused();
  for (let left = before + 1; left > 0; left -= 1)
    await codes.getByRole('button', { name: 'Codes 1: remove' }).press('Enter');
  await expect(add).toBeFocused();
});

test('a number that is none keeps the bar from saying that all is saved, and stays with the draft wherever one goes', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await edit(page, 'calf-muscle-strain');
  const { toggle, row } = await openRelation(page);
  await row.getByRole('button', { name: 'How long it lasts' }).click();
  const value = row.getByRole('group', { name: 'How long it lasts' }).getByLabel('Value', { exact: true });
  await value.fill('abc');
  const toMend = 'To mend before it is saved: Value of How long it lasts';
  await expect(bar(page)).toContainText(toMend);
  await toggle.click();
  await expect(value).toBeHidden();
  await goToIt(page);
  await expect(value).toBeFocused();
  await expect(value).toHaveValue('abc');
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload()));
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  const sources = page.getByRole('link', { name: /^Sources/ }).first();
  await sources.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  await page.goBack();
  await expect(bar(page)).toContainText(toMend);
  await goToIt(page);
  await expect(value).toHaveValue('abc');
  page.once('dialog', (again) => void again.accept());
  await page.reload();
  await expect(bar(page)).toContainText(toMend);
  await goToIt(page);
  await expect(value).toHaveValue('abc');
  await value.fill('');
  await expect(bar(page)).not.toContainText('To mend');
});

test('after a step back a number shows what it has then, and not what was typed over it and was none', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await page.goto('/rules?q=wells');
  await page.getByRole('link', { name: /wells/i }).first().click();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  const points = page.getByLabel('Points to reach').first();
  await expect(points).toBeEnabled();
  const before = await points.inputValue();
  await points.fill('41');
  await expect(bar(page).getByText('Saved', { exact: true })).toBeVisible();
  await points.fill('41a');
  await expect(bar(page)).toContainText('To mend before it is saved: Points to reach.');
  await page.getByRole('button', { name: 'Undo the last edit' }).click();
  await expect(points).toHaveValue(before);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(points).toHaveValue('41');
  await expect(bar(page)).not.toContainText('To mend');
});

test('points of a rule that are no number are named in the bar until they are', async ({ browser }) => {
  const page = await signedIn(browser, 'editor');
  await page.goto('/rules?q=wells');
  await page.getByRole('link', { name: /wells/i }).first().click();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  const points = page.getByLabel('Points to reach').first();
  const before = await points.inputValue();
  await points.fill('abc');
  await expect(bar(page)).toContainText('To mend before it is saved: Points to reach.');
  await points.fill('');
  await expect(bar(page)).toContainText('To mend before it is saved: Points to reach.');
  await expect(bar(page).getByText('Saved', { exact: true })).toHaveCount(0);
  await goToIt(page);
  await expect(points).toBeFocused();
  await expectFitInEveryLook(page);
  await points.fill(before);
  await expect(bar(page)).not.toContainText('To mend');
});

test('points that are no number go along with their item when it is moved, and with it when it is removed', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await page.goto('/rules?q=wells');
  await page.getByRole('link', { name: /wells/i }).first().click();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  const condition = page.getByRole('region', { name: 'Condition' });
  const items = condition.getByRole('listitem').filter({ has: page.getByLabel(/^Points of /) });
  const points = (place: number) => items.nth(place).getByLabel(/^Points of /);
  await expect(points(1)).toBeEnabled();
  const [above, before] = [await points(0).inputValue(), await points(1).inputValue()];
  expect(above).toBe(before);
  await points(1).fill('abc');
  await expect(bar(page)).toContainText('To mend before it is saved: Points of');
  await items
    .nth(1)
    .getByRole('button', { name: /^More for / })
    .click();
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await expect(points(0)).toHaveValue('abc');
  await expect(points(1)).toHaveValue(above);
  await goToIt(page);
  await expect(points(0)).toBeFocused();
  await items
    .nth(0)
    .getByRole('button', { name: /^Remove / })
    .click();
  await expect(points(0)).toHaveValue(above);
  await expect(bar(page).getByText('Saved', { exact: true })).toBeVisible();
});
