import { expect, test } from '@playwright/test';
import { signedIn } from './signed-in.ts';

test.describe.configure({ timeout: 120_000 });

const CLOT_RULE = 'Calf pain with warmth, redness, fever or shortness of breath';

test('fever is taken out of the rule on clots: class S with its witness and flipped cases is seen while writing, it is not handed in, and the gate stays shut', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await page.goto('/rules?q=warmth');
  await page.getByRole('link', { name: CLOT_RULE }).click();
  await expect(page.getByRole('heading', { level: 1, name: CLOT_RULE })).toBeVisible();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();

  await expect(page.getByText('Nothing is edited yet.')).toBeVisible();
  const condition = page.getByRole('region', { name: 'Condition' });
  await condition.getByRole('button', { name: 'Remove fever' }).click();
  await expect(page.getByText('A matter of safety')).toBeVisible();
  const answers = page.getByRole('region', { name: 'What is answered differently' });
  const witness = answers.getByRole('listitem').filter({ hasText: 'Fever' }).first();
  await expect(witness).toContainText('Emergency care now');
  const flips = page.getByRole('region', { name: 'Cases that flip' });
  await expect(flips.getByText('Worse').first()).toBeVisible();

  const hits = page.getByRole('region', { name: 'Cases that hit it' });
  await expect(hits.getByText('No longer').first()).toBeVisible();

  await page.getByText('Try it', { exact: true }).click();
  const known = page.getByRole('region', { name: 'What is known' });
  for (const [typed, name] of [
    ['calf pain', 'Calf pain'],
    ['fever', 'Fever'],
  ] as const) {
    await known.getByRole('combobox', { name: 'Add a fact' }).fill(typed);
    await page.getByRole('option', { name, exact: true }).click();
    await expect(known.getByRole('radiogroup', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByText(/^The published rules answer/)).toContainText('Emergency care now');

  const bar = page.getByRole('region', { name: 'Where edits go' });
  await expect(bar.getByText('Saved', { exact: true })).toBeVisible();
  await bar.getByRole('link', { name: /^CS-\d+$/ }).click();
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await expect(page.getByText(/CS-\d+ cannot be submitted yet; put these right first/)).toBeVisible();
  const gate = page.getByRole('region', { name: 'Gate' });
  await expect(gate).toContainText(/is answered “.+” by the rules, and needs at least “emergency care now”/);
  await expect(gate).toContainText(/witness(es)? of a change of class S without a reason/);
  await expect(gate).toContainText('Needs the approval of a safety lead');

  const pages = page.getByRole('navigation', { name: 'Pages of the change set' });
  await pages.getByRole('link', { name: /^Rules/ }).click();
  await expect(page.getByText('A matter of safety')).toBeVisible();
  const downgrade = page.getByRole('region', { name: 'Less urgent' }).getByRole('listitem');
  await expect(downgrade.filter({ hasText: 'Fever' }).first()).toContainText('Emergency care now');
  await expect(
    page.getByRole('region', { name: 'Cases that flip' }).getByRole('listitem').first(),
  ).toBeVisible();
});
