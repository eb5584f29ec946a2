import { expect, test } from '@playwright/test';

test('a filter by text finds other names too, and the address keeps it', async ({ page }) => {
  await page.goto('/concepts/condition');
  await page.getByRole('searchbox').fill('charley horse');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL('/concepts/condition?q=charley+horse');
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Muscle cramp' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('charley horse');
  await expect(page.getByRole('link', { name: 'Muscle cramp' })).toBeVisible();
});

test('a type narrows the list, is kept with the filter, and can be taken back', async ({ page }) => {
  await page.goto('/concepts/treatment');
  await page.getByRole('navigation', { name: 'Types' }).getByRole('link', { name: 'Exercise' }).click();
  await expect(page).toHaveURL('/concepts/treatment?type=EXERCISE');
  await expect(page.getByRole('cell', { name: 'Exercise' }).first()).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Medication' })).toHaveCount(0);
  await page.getByRole('searchbox').fill('calf stretch');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL('/concepts/treatment?type=EXERCISE&q=calf+stretch');
  await page.getByRole('navigation', { name: 'Types' }).getByRole('link', { name: 'Exercise' }).click();
  await expect(page).toHaveURL('/concepts/treatment?q=calf+stretch');
});

test('a level narrows the conditions to those about which a rule can ask for it, together with a type', async ({
  page,
}) => {
  await page.goto('/concepts/condition?type=DISEASE');
  await expect(page.getByRole('link', { name: 'Varicose veins' })).toBeVisible();
  const level = page
    .getByRole('navigation', { name: 'Levels' })
    .getByRole('link', { name: 'Call an ambulance' });
  await level.click();
  await expect(page).toHaveURL('/concepts/condition?type=DISEASE&level=EMERGENCY_CALL');
  await expect(page.getByRole('link', { name: 'Deep vein thrombosis' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Varicose veins' })).toHaveCount(0);
  await expect(page.getByRole('cell', { name: 'Injury' })).toHaveCount(0);
  await level.click();
  await expect(page).toHaveURL('/concepts/condition?type=DISEASE');
});

test('the order by links puts what is linked most first', async ({ page }) => {
  await page.goto('/concepts/symptom');
  await page.getByRole('link', { name: 'Most links first' }).click();
  await expect(page).toHaveURL('/concepts/symptom?sort=links');
  const counts = (await page.locator('tbody tr td:last-child').allTextContents()).map((text) =>
    Number(text.replace('Links: ', '')),
  );
  expect(counts.length).toBeGreaterThan(10);
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
});

test('a list in which nothing fits says so and offers the whole list', async ({ page }) => {
  await page.goto('/concepts/symptom?q=zzzz');
  await page.getByRole('link', { name: 'show all symptoms' }).click();
  await expect(page).toHaveURL('/concepts/symptom');
  await expect(page.getByRole('link', { name: 'Calf pain', exact: true })).toBeVisible();
});
