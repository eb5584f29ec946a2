import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { idOf } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'Where edits go' });
const nameField = (page: Page) => page.getByLabel('Name', { exact: true });
const summaryField = (page: Page) =>
  page.getByRole('group', { name: 'In a sentence or two' }).getByLabel('Text');

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  await expect(nameField(page)).toBeEnabled();
  return page;
}

test('what two windows of one draft could not save is all there and saved once it is opened again', async ({
  browser,
}) => {
  const tag = crypto.randomUUID().slice(0, 8);
  const first = await signedIn(browser, 'editor');
  const context = first.context();
  const path = `/edit/${await idOf(first, 'condition(slug: "sciatica")')}`;
  await first.goto(path);
  await expect(nameField(first)).toBeEnabled();
  const second = await open(context, path);
  await context.setOffline(true);
  await nameField(first).fill(`sciatica ${tag}`);
  await expect(bar(first)).toContainText('The desk does not answer');
  await summaryField(second).fill(`Pain along a nerve ${tag}.`);
  await expect(bar(second)).toContainText('The desk does not answer');
  await Promise.all([first.close(), second.close()]);
  await context.setOffline(false);
  const again = await open(context, path);
  await expect(nameField(again)).toHaveValue(`sciatica ${tag}`);
  await expect(summaryField(again)).toHaveValue(`Pain along a nerve ${tag}.`);
  await expect(bar(again).getByText('Saved', { exact: true })).toBeVisible();
});

test('the same field that two windows could not save is a choice once it is opened again, and neither text is lost', async ({
  browser,
}) => {
  const tag = crypto.randomUUID().slice(0, 8);
  const texts = [`one ${tag}`, `other ${tag}`];
  const first = await signedIn(browser, 'editor');
  const context = first.context();
  const path = `/edit/${await idOf(first, 'condition(slug: "shin-splints")')}`;
  await first.goto(path);
  await expect(nameField(first)).toBeEnabled();
  const windows = [first, await open(context, path)];
  await context.setOffline(true);
  for (const [place, page] of windows.entries()) {
    await nameField(page).fill(texts[place] ?? '');
    await expect(bar(page)).toContainText('The desk does not answer');
  }
  await Promise.all(windows.map((page) => page.close()));
  await context.setOffline(false);
  const again = await open(context, path);
  const choice = again.getByRole('alert', { name: 'Two versions' });
  await expect(choice).toContainText('Name');
  for (const text of texts) await expect(choice).toContainText(text);
  const mine = await nameField(again).inputValue();
  expect(texts).toContain(mine);
  await choice.getByRole('button', { name: 'Keep mine' }).click();
  await expect(bar(again).getByText('Saved', { exact: true })).toBeVisible();
  await expect(nameField(again)).toHaveValue(mine);
  await again.reload();
  await expect(nameField(again)).toHaveValue(mine);
});
