import { expect, test } from '@playwright/test';
import { holdScripts } from './hold-scripts.ts';
import { signedIn } from './signed-in.ts';

const BEFORE_SCRIPTS = { waitUntil: 'domcontentloaded' } as const;
const tag = () => crypto.randomUUID().slice(0, 8);

test('a change set begun before the page’s scripts are there is begun, once', async ({ browser }) => {
  const title = `Quick hands ${tag()}`;
  const page = await signedIn(browser, 'editor');
  const letGo = await holdScripts(page);
  await page.goto('/change-sets/new', BEFORE_SCRIPTS);
  await page.getByLabel('Title').fill(title);
  await page.keyboard.press('Enter');
  letGo();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await page.goto('/change-sets?owner=me');
  await expect(page.getByRole('link', { name: title })).toHaveCount(1);
});

test('a person added before the page’s scripts are there is added; what is refused stays as it was typed', async ({
  browser,
}) => {
  const name = `Grace ${tag()}`;
  const email = `${tag()}@example.org`;
  const page = await signedIn(browser, 'admin');
  const letGo = await holdScripts(page);
  const add = async () => {
    await page.getByLabel('Name').fill(name);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByRole('checkbox', { name: /^Editor/ }).check();
    await page.getByRole('button', { name: 'Add the person' }).click();
  };
  await page.goto('/people/new', BEFORE_SCRIPTS);
  await add();
  letGo();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goto('/people/new');
  await add();
  // Said once, beside the field that it is about.
  await expect(page.getByText(`Somebody with the e-mail address ${email}`)).toBeVisible();
  await expect(page.getByLabel('Name')).toHaveValue(name);
  await expect(page.getByLabel('E-mail address')).toHaveValue(email);
  await expect(page.getByRole('checkbox', { name: /^Editor/ })).toBeChecked();
});

test('interests stated before the page’s scripts are there are stated, and the form is empty again', async ({
  browser,
}) => {
  const text = `Nothing but a pension, ${tag()}`;
  const page = await signedIn(browser, 'clinician');
  const letGo = await holdScripts(page);
  await page.goto('/account', BEFORE_SCRIPTS);
  await page.getByRole('radio', { name: 'I have one, as written below' }).check();
  await page.getByLabel('Anything to add').fill(text);
  await page.getByRole('button', { name: 'State it for a year' }).click();
  letGo();
  await expect(page.getByRole('listitem').filter({ hasText: text })).toContainText('In force');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: /Which|Anything to add/ })).toHaveValue('');
});
