import { expect, test } from '@playwright/test';
import { DESK_URL } from '../stack/addresses.ts';
import { credentialsOf } from '../stack/demo-people.ts';
import { holdScripts } from './hold-scripts.ts';
import { signedIn } from './signed-in.ts';

test.use({ baseURL: DESK_URL });

test('who is not signed in is led to the sign-in, and from there to where they wanted to be', async ({
  page,
}) => {
  const { email, password } = credentialsOf('editor');
  await page.goto('/change-sets?owner=me');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill('not the password at all');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('is wrong');
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/change-sets?owner=me');
  await page.getByRole('button', { name: 'Account: ' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
});

test('who is quicker than the scripts of the page is signed in all the same', async ({ page }) => {
  const { email, password } = credentialsOf('editor');
  const letGo = await holdScripts(page);
  await page.goto('/sign-in?next=/inbox', { waitUntil: 'domcontentloaded' });
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  letGo();
  await expect(page).toHaveURL('/inbox');
});

test('a viewer is told that the desk is not for their role, and sees no way in', async ({ browser }) => {
  const page = await signedIn(browser, 'viewer');
  const answer = await page.goto('/change-sets');
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your role does not open this page');
  await expect(page.getByRole('link', { name: 'Change sets' })).toHaveCount(0);
});
