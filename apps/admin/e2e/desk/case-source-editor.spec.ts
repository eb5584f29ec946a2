import { expect, type Page, test } from '@playwright/test';
import { expectFitInEveryLook } from '../looks.ts';
import { idOf } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

test.describe.configure({ timeout: 120_000 });

const bar = (page: Page) => page.getByRole('region', { name: 'Where edits go' });
const saved = (page: Page) => expect(bar(page).getByText('Saved', { exact: true })).toBeVisible();

test('the editor of a case tells which findings are absent, what the rules answer, and an expected level that is not acceptable', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await page.goto(`/edit/${await idOf(page, 'case(slug: "ache-after-a-long-flight")')}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Ache after a long flight' })).toBeVisible();
  const findings = page.getByRole('group', { name: 'Findings' });
  const folded = findings.locator('summary');
  await expect(folded.filter({ hasText: 'calf pain' })).toContainText('present');
  await expect(folded.filter({ hasText: 'cyanosis' })).toContainText('absent');
  const answer = page.getByRole('region', { name: 'What the rules answer' });
  await expect(answer).toContainText('Make an appointment');
  await expect(answer).toContainText('Acceptable');
  await page.getByLabel('Expected level').selectOption({ label: 'Self-care' });
  await expect(page.getByText('“self-care” is not among the acceptable levels')).toBeVisible();
  await expectFitInEveryLook(page);
  await page.getByRole('checkbox', { name: 'Self-care' }).check();
  await expect(page.getByText('is not among the acceptable levels')).toHaveCount(0);
  await saved(page);
});

test('a source has a date of the calendar, as far as it is known, and none on which nobody can have read it', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await page.goto(`/edit/${await idOf(page, 'source(slug: "calf-pain-article")')}`);
  const read = page.getByRole('group', { name: 'Read', exact: true });
  await read.getByLabel('Read: year').fill('2025');
  await read.getByLabel('Read: month').selectOption({ label: 'February' });
  await read.getByLabel('Read: day').fill('31');
  await expect(read.getByText('must be a date of the calendar')).toBeVisible();
  await expectFitInEveryLook(page);
  await read.getByLabel('Read: day').fill('28');
  await expect(read.getByText('must be a date of the calendar')).toHaveCount(0);
  await saved(page);
  await read.getByLabel('Read: year').fill('2999');
  await expect(read.getByText('That is still to come')).toBeVisible();
});
