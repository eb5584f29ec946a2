import { expect, test } from '@playwright/test';
import { expectFitInEveryLook } from '../looks.ts';
import { complaintsOf } from '../page-checks.ts';
import { signedIn } from './signed-in.ts';

test.describe.configure({ timeout: 120_000 });

const TEAR = 'Severe tear of a muscle, tendon or ligament';

test('a rule that asks for one fact is given a second by keyboard: its sentence and what is proved of it change, and it is kept', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  const complaints = complaintsOf(page);
  await page.goto('/rules/severe-tear');
  await expect(page.getByRole('heading', { level: 1, name: TEAR })).toBeVisible();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await expect(page.getByText('Nothing is edited yet.')).toBeVisible();

  const condition = page.getByRole('region', { name: 'Condition' });
  await condition.getByRole('combobox', { name: 'Add a fact' }).fill('fever');
  await expect(page.getByRole('option', { name: 'Fever', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  const asked = condition.getByRole('combobox', { name: 'What is asked of these' });
  await expect(asked).toBeFocused();
  await expect(asked).toHaveValue('all');
  await expect(condition.getByRole('button', { name: 'Remove severe tear' })).toBeVisible();
  await expect(condition.getByRole('button', { name: 'Remove fever' })).toBeVisible();

  await expect(page.getByText('A matter of safety')).toBeVisible();
  const words = page.locator('dl').filter({ hasText: 'In words' });
  await expect(words).toContainText(/severe tear.*and.*fever/i);
  const answers = page.getByRole('region', { name: 'What is answered differently' });
  await expect(answers.getByRole('listitem').filter({ hasText: 'Severe tear' }).first()).toContainText(
    'Make an appointment',
  );
  await expectFitInEveryLook(page);

  await asked.selectOption('any');
  await expect(page.getByText('A matter of safety')).toHaveCount(0);
  const bar = page.getByRole('region', { name: 'Where edits go' });
  await expect(bar.getByText('Saved', { exact: true })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('one fact is put into a list where it stands, given a list of its own, and taken out again, step by step back and forth', async ({
  page,
}) => {
  await page.goto('/rules/severe-tear/playground');
  await expect(page.getByText('Nothing is edited yet')).toBeVisible();
  const condition = page.getByRole('region', { name: 'Condition' });
  const asked = condition.getByRole('combobox', { name: 'What is asked of these' });
  const choose = async (menu: string, item: string) => {
    await condition.getByRole('button', { name: menu }).last().press('Enter');
    await page.getByRole('menuitem', { name: item }).press('Enter');
    await expect(page.getByRole('menu')).toHaveCount(0);
  };
  const classOf = page.getByRole('status').filter({ hasText: /^Class / });

  await choose('More for severe tear', 'Put into a count, “at least”');
  await expect(asked).toBeFocused();
  await expect(asked).toHaveValue('atLeast');
  await expect(classOf).toHaveText('Class E: Proved equivalent');

  await choose('More for severe tear', 'Put into “any of these”');
  await expect(asked.last()).toBeFocused();
  await condition.getByRole('combobox', { name: 'Add a fact' }).first().fill('fever');
  await page.getByRole('option', { name: 'Fever', exact: true }).click();
  await expect(classOf).toHaveText(/^Class U/);

  const fever = condition.getByRole('button', { name: 'Fever: choose another fact' });
  const tear = condition.getByRole('button', { name: 'Severe tear: choose another fact' });
  const parts = condition.getByRole('button', { name: 'choose another fact' });
  await choose('More for fever', 'Move out, to “at least 1 of” with a list with severe tear');
  await expect(fever).toBeFocused();
  await expect(asked).toHaveCount(2);
  await choose('More for fever', 'Move up');
  await expect(fever).toBeFocused();
  await expect(parts.first()).toHaveText('Fever');
  await choose('More for severe tear', 'Move out, to “at least 1 of” with fever');
  await expect(tear).toBeFocused();
  await expect(asked).toHaveCount(1);
  await choose('More for severe tear', 'Put into “any of these”');
  await expect(asked).toHaveCount(2);
  await expect(asked.last()).toBeFocused();
  await choose('More for fever', 'Move to “any of” with severe tear');
  await expect(parts.last()).toBeFocused();
  await expect(parts.last()).toHaveText('Fever');
  await expect(classOf).toHaveText(/^Class U/);
  for (let step = 0; step < 5; step += 1) await page.getByRole('button', { name: 'Undo' }).click();
  await expect(parts.last()).toHaveText('Fever');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(classOf).toHaveText('Class E: Proved equivalent');
  await choose('More for this list', 'Keep its one part alone');
  await expect(asked).toHaveCount(1);
  await expect(tear).toBeFocused();
  await choose('More for this list', 'Keep its one part alone');
  await expect(asked).toHaveCount(0);
  await expect(tear).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(asked).toHaveCount(1);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(asked).toHaveCount(0);
});
