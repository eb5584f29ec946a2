import { expect, test } from '@playwright/test';

test('the library says that the rules answer every case acceptably, level beside level', async ({ page }) => {
  await page.goto('/cases');
  await expect(page.getByText(/^The published rules answer all \d+ cases/)).toBeVisible();
  const row = page.getByRole('row', { name: /^Blue toes/ });
  await expect(row.getByRole('cell').nth(0)).toContainText('Call an ambulance');
  await expect(row.getByRole('cell').nth(1)).toContainText('Call an ambulance');
  await expect(row.getByRole('cell').nth(1)).toContainText('Acceptable');
});

test('cases are read page by page, and none is on two pages', async ({ page }) => {
  await page.goto('/cases');
  const names = page.getByRole('rowheader');
  await expect(names).toHaveCount(50);
  const first = await names.allTextContents();
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.getByRole('link', { name: 'First page' })).toBeVisible();
  await expect(names).toHaveCount(50);
  const second = await names.allTextContents();
  expect(second.filter((name) => first.includes(name))).toEqual([]);
});

test('a case tells its story, what is known, and what the rules answer and why', async ({ page }) => {
  await page.goto('/cases?q=chemotherapy');
  await page.getByRole('link', { name: 'Cramp during chemotherapy' }).click();
  await expect(page.getByRole('blockquote')).toContainText('In treatment for bowel cancer');
  const answer = page.getByRole('region', { name: 'How urgent it is' });
  await expect(answer).toContainText('ExpectedSee a doctor today');
  await expect(answer).toContainText('The rules answerSee a doctor todayAcceptable');
  const known = page.getByRole('region', { name: 'What is known' });
  await expect(known.getByRole('list', { name: 'Present' })).toContainText('Cancer');
  await expect(known.getByRole('list', { name: 'Known to be absent' })).toContainText('Shortness of breath');
  const fired = page.getByRole('region', { name: 'Rules that are true' });
  await expect(fired.getByRole('list', { name: 'Because' }).first()).toContainText('Cancer');
  await fired.getByRole('link', { name: 'Calf pain with something that counts towards a clot' }).click();
  await expect(page.getByRole('region', { name: 'Cases that hit it' })).toContainText(
    'Cramp during chemotherapy',
  );
});

test('what was measured is shown with its unit', async ({ page }) => {
  await page.goto('/cases/fever-of-101-fahrenheit');
  const known = page.getByRole('region', { name: 'What is known' });
  await expect(known.getByRole('list', { name: 'Measured' })).toContainText('Body temperature 101 °F');
});

test('an expected level narrows the library, is kept with words, and can be taken back', async ({ page }) => {
  await page.goto('/cases');
  const levels = page.getByRole('navigation', { name: 'Levels' });
  await levels.getByRole('link', { name: 'See a doctor today' }).click();
  await expect(page).toHaveURL('/cases?level=SAME_DAY');
  await page.getByRole('searchbox').fill('bowel treatment');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL('/cases?level=SAME_DAY&q=bowel+treatment');
  await expect(page.getByRole('rowheader')).toHaveText(/^Cramp during chemotherapy/);
  await levels.getByRole('link', { name: 'See a doctor today' }).click();
  await expect(page).toHaveURL('/cases?q=bowel+treatment');
});

test('cases that are answered wrong can be asked for, and there are none', async ({ page }) => {
  await page.goto('/cases');
  await page
    .getByRole('navigation', { name: 'Answers' })
    .getByRole('link', { name: 'Not acceptable' })
    .click();
  await expect(page).toHaveURL('/cases?answer=outside');
  await expect(page.getByText('0 found')).toBeVisible();
});

test('cases of which none fits say so and lead to all of them', async ({ page }) => {
  await page.goto('/cases?q=zzzz');
  await page.getByRole('link', { name: 'show all cases' }).click();
  await expect(page).toHaveURL('/cases');
});
