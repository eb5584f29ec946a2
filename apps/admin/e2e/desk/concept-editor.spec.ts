import { expect, type Page, test } from '@playwright/test';
import { expectFitInEveryLook } from '../looks.ts';
import { complaintsOf } from '../page-checks.ts';
import { signedIn } from './signed-in.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'Where edits go' });
const saved = (page: Page) => expect(bar(page).getByText('Saved', { exact: true })).toBeVisible();

/** Opens the editor of a condition from its page. */
async function edit(page: Page, condition: string): Promise<void> {
  await page.goto(`/concepts/condition/${condition}`);
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await expect(bar(page)).toContainText('Your first edit begins a draft of your own');
}

test('a symptom that there is not yet is added to a condition with circumstances and evidence, in a draft of one’s own', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  const complaints = complaintsOf(page);
  await edit(page, 'sciatica');
  await page.getByRole('combobox', { name: /has the symptom/ }).fill('tingling behind the knee');
  await page.getByRole('option', { name: 'New symptom, symptom: “tingling behind the knee”' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'tingling behind the knee' }).last();
  await row.getByLabel('Onset').selectOption({ label: 'Sudden' });
  await row.getByRole('button', { name: 'Add to Evidence' }).click();
  await row.getByRole('combobox', { name: 'Source' }).fill('calf');
  await page.getByRole('option').first().click();
  await row.getByLabel('Where in the source').fill('Section 3');
  await saved(page);
  await expect(bar(page)).toContainText(/Editing in CS-\d+/);
  await page.reload();
  await expect(page.getByRole('button', { name: /has the symptom tingling behind the knee/ })).toContainText(
    '1 evidence',
  );
  expect(complaints).toEqual([]);
});

test('a field that has to be mended is told beside it and keeps nothing else from being saved', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await edit(page, 'shin-splints');
  const slug = page.getByLabel('Address name');
  await slug.fill('Shin Splints');
  await expect(page.getByText('must be lower-case words joined by hyphens')).toBeVisible();
  await slug.fill('shin-splints');
  await page.getByLabel('Name', { exact: true }).fill('shin splints of runners');
  await saved(page);
});

test('while the browser is offline nothing that is written is lost, not even by a reload', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor2');
  await edit(page, 'calf-muscle-strain');
  const name = page.getByLabel('Name', { exact: true });
  await name.fill('calf muscle strain, first');
  await saved(page);
  await page.context().setOffline(true);
  await name.fill('calf muscle strain, offline');
  await expect(bar(page)).toContainText('kept in this browser');
  // The desk goes on being away for the browser, so that nothing is saved before the page is there again.
  await page.route('**/admin/graphql', (route) => route.abort());
  await page.context().setOffline(false);
  await page.reload();
  await expect(name).toHaveValue('calf muscle strain, offline');
  await page.unroute('**/admin/graphql');
  await expect(bar(page).getByText('Saved', { exact: true })).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Undo the last edit' }).click();
  await expect(name).toHaveValue('calf muscle strain, first');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(name).toHaveValue('calf muscle strain, offline');
});

test('the editor breaks no rule of axe and fits every window, in both themes', async ({ browser }) => {
  const page = await signedIn(browser, 'editor');
  await edit(page, 'deep-vein-thrombosis');
  await page
    .getByRole('button', { name: /has the symptom/ })
    .first()
    .click();
  await expectFitInEveryLook(page);
});

test('a link to a part of the editor brings its heading into view, below the bars', async ({ browser }) => {
  const page = await signedIn(browser, 'editor');
  await edit(page, 'deep-vein-thrombosis');
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Relations' })
    .click();
  const heading = page.getByRole('heading', { name: 'Relations' });
  await expect(heading).toBeInViewport();
  const isCovered = await heading.evaluate((element) => {
    const { left, top, height } = element.getBoundingClientRect();
    return document.elementFromPoint(left + 4, top + height / 2) !== element;
  });
  expect(isCovered).toBe(false);
});
