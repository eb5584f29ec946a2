import { expect, test } from '@playwright/test';
import { DESK_URL } from '../stack/addresses.ts';
import { signedIn } from './signed-in.ts';

test('a person is added, sets a password by the link, signs in, and is deactivated', async ({ browser }) => {
  const run = crypto.randomUUID().slice(0, 8);
  const name = `Ada ${run}`;
  const email = `ada-${run}@example.org`;
  const password = `a word of ${run}`;
  const admin = await signedIn(browser, 'admin');
  await admin.goto('/people');
  await admin.getByRole('link', { name: 'Add a person' }).click();
  await admin.getByLabel('Name').fill(name);
  await admin.getByLabel('E-mail address').fill(email);
  await admin.getByRole('checkbox', { name: /^Contributor/ }).check();
  await admin.getByRole('button', { name: 'Add the person' }).click();
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText(name);
  await admin.getByRole('button', { name: 'Make a link' }).click();
  const told = admin.getByRole('status', { name: `The link for ${name}. It is not shown again.` });
  const link = new URL((await told.locator('code').textContent()) ?? '');

  const context = await browser.newContext({ baseURL: DESK_URL });
  const page = await context.newPage();
  await page.goto(`/reset-password${link.hash}`);
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Set the password' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/inbox');
  await page.goto('/account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  await admin.reload();
  await expect(told).toHaveCount(0);
  await admin.getByRole('button', { name: `Deactivate ${name}` }).click();
  await expect(admin.getByRole('button', { name: `Activate ${name} again` })).toBeVisible();
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('a key’s secret is told once, and the key can be ended', async ({ browser }) => {
  const name = `Nightly export ${crypto.randomUUID().slice(0, 8)}`;
  const page = await signedIn(browser, 'researcher');
  await page.goto('/account');
  await page.getByLabel('What the key is for').fill(name);
  await page.getByRole('button', { name: 'Make a key' }).click();
  const told = page.getByRole('status', { name: `The key “${name}”. It is not shown again.` });
  await expect(told.locator('code')).not.toBeEmpty();
  await page.getByRole('button', { name: `End the key ${name}` }).click();
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('Ended');
  await page.reload();
  await expect(told).toHaveCount(0);
});

test('interests are stated for a year and the earlier statements stay', async ({ browser }) => {
  const text = `Shares of a maker of stockings, ${crypto.randomUUID().slice(0, 8)}`;
  const page = await signedIn(browser, 'contributor');
  await page.goto('/account');
  await page.getByRole('radio', { name: 'I have one, as written below' }).check();
  await page.getByLabel('Which').fill(text);
  await page.getByRole('button', { name: 'State it for a year' }).click();
  const newest = page.getByRole('listitem').filter({ hasText: text });
  await expect(newest).toContainText('In force');
  // Nothing is chosen for anybody, so that no single press is a statement.
  await expect(page.getByRole('radio', { name: 'I have none' })).not.toBeChecked();
  await page.getByRole('radio', { name: 'I have none' }).check();
  await page.getByRole('button', { name: 'State it for a year' }).click();
  await expect(newest).not.toContainText('In force');
  await expect(newest).toBeVisible();
});
