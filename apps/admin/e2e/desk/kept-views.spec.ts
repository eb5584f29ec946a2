import { expect, test } from '@playwright/test';
import { expectFitInEveryLook } from '../looks.ts';
import { signedIn } from './signed-in.ts';

test('a view of a list is kept by a name in this browser, and removed until that is undone', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'viewer');
  await page.goto('/concepts/condition?q=calf&sort=links');
  await page.getByRole('button', { name: 'Keep this view' }).click();
  const name = page.getByLabel('Name of the view');
  await expect(name).toHaveValue('Calf, most links first');
  await name.fill('Mostly calves');
  await page.keyboard.press('Enter');
  await page.goto('/concepts/condition');
  const views = page.getByRole('navigation', { name: 'Kept views' });
  await expect(page.getByRole('button', { name: 'Keep this view' })).toHaveCount(0);
  await views.getByRole('link', { name: 'Mostly calves' }).click();
  await expect(page).toHaveURL('/concepts/condition?q=calf&sort=links');
  await expect(views.getByRole('link', { name: 'Mostly calves' })).toHaveAttribute('aria-current', 'true');
  await expectFitInEveryLook(page);
  await views.getByRole('button', { name: 'Remove the view Mostly calves' }).click();
  await expect(views).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(views.getByRole('link', { name: 'Mostly calves' })).toBeVisible();
});
