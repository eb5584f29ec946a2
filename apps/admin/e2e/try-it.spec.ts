import { expect, type Page, test } from '@playwright/test';
import { expectFitInEveryLook } from './looks.ts';
import { complaintsOf } from './page-checks.ts';

const CLOT = 'calf-pain-with-a-warning-of-a-clot';

/** Adds a fact by typing some of its name; it is there once the page hears. */
async function addFact(page: Page, typed: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Add a fact' }).fill(typed);
  await page.getByRole('option', { name, exact: true }).click();
  await expect(page.getByRole('radiogroup', { name, exact: true })).toBeVisible();
}

const levels = (page: Page) => page.getByRole('region', { name: 'How urgent it is' });
const question = (page: Page) => page.getByRole('region', { name: 'Next question' });

test('a plain cramp gets to self-care by batteries in at most four questions', async ({ page }) => {
  await page.goto('/try-it');
  await expect(levels(page)).toContainText('not that all is well');
  await addFact(page, 'calf pain', 'Calf pain');
  await addFact(page, 'muscle cr', 'Muscle cramp');
  const none = question(page).getByRole('button', { name: 'None of these' });
  let asked = 0;
  while (
    !(await levels(page).getByRole('definition').first().getByText('Self-care', { exact: true }).isVisible())
  ) {
    asked += 1;
    expect(asked).toBeLessThanOrEqual(4);
    const overuse = question(page).getByRole('checkbox', { name: 'Muscle overuse' });
    if (await overuse.isVisible()) {
      await overuse.check();
      await question(page).getByRole('button', { name: 'Only this, none of the others' }).click();
    } else {
      await none.click();
    }
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  }
  await expect(levels(page)).toContainText('Look after it at home for now');
});

test('a fact is found by another name of it', async ({ page }) => {
  await page.goto('/try-it');
  await addFact(page, 'breathless', 'Shortness of breath');
  await expect(levels(page).getByRole('definition').first()).toContainText('Call an ambulance');
});

test('self-care is not shown while a warning sign is only unknown', async ({ page }) => {
  await page.goto('/try-it');
  await addFact(page, 'calf pain', 'Calf pain');
  await addFact(page, 'fever', 'Fever');
  await expect(levels(page).getByRole('definition').first()).toContainText('Emergency care now');
  await page.getByRole('radiogroup', { name: 'Fever' }).getByRole('radio', { name: 'Absent' }).check();
  await expect(levels(page).getByRole('definition').first()).toContainText('No rule speaks');
  await expect(levels(page).getByRole('status')).toContainText('“call an ambulance” cannot be excluded yet');
});

test('a measured value counts in whichever unit it is told, and the address holds the whole try', async ({
  page,
}) => {
  await page.goto('/try-it');
  await addFact(page, 'calf pain', 'Calf pain');
  await page.getByRole('combobox', { name: 'Add a fact' }).fill('temperature');
  await page.getByRole('option', { name: 'Body temperature' }).click();
  await page.getByRole('combobox', { name: 'Unit' }).selectOption({ label: '°C' });
  await page.getByRole('textbox', { name: 'Body temperature' }).fill('38.2');
  await expect(page.getByRole('list', { name: 'What follows' })).toContainText('Absent: High fever');
  await page.getByRole('textbox', { name: 'Body temperature' }).fill('38.4');
  await expect(levels(page).getByRole('definition').first()).toContainText('Call an ambulance');
  await expect(page).toHaveURL(/value=obs_\w+%3A38\.4%3ACel/);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Body temperature' })).toHaveValue('38.4');
  await expect(levels(page).getByRole('definition').first()).toContainText('Call an ambulance');
});

test('a rule that was linked is traced: its value, the leaves that decide, the reason, and what would change it', async ({
  page,
}) => {
  await page.goto(`/rules/${CLOT}`);
  await page.getByRole('link', { name: 'Try it' }).click();
  await expect(page).toHaveURL(`/try-it?rule=${CLOT}`);
  const trace = page.getByRole('region', { name: 'Trace of a rule' });
  await expect(trace).toContainText('Unknown');
  await expect(trace.getByRole('list', { name: 'Would be true if' })).toContainText('Calf pain');
  await addFact(page, 'calf pain', 'Calf pain');
  await addFact(page, 'redness', 'Redness');
  await expect(trace.getByText('decides')).toHaveCount(2);
  await expect(trace.getByRole('list', { name: 'Least reason' })).toContainText('Redness');
  const fired = page.getByRole('region', { name: 'Rules that are true' });
  await expect(fired.getByRole('list', { name: 'Because' }).first()).toContainText('Redness');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(trace.getByText('decides')).toHaveCount(0);
});

test('what cannot all be so is told, and a score as the sums that are possible', async ({ page }) => {
  await page.goto('/try-it');
  const scores = page.getByRole('region', { name: 'Scores' });
  await expect(scores).toContainText('−2 to 9');
  await addFact(page, 'active', 'Active cancer');
  await expect(scores).toContainText('−1 to 9');
  await addFact(page, 'calf pain', 'Calf pain');
  await addFact(page, 'leg pain', 'Leg pain');
  await page.getByRole('radiogroup', { name: 'Leg pain' }).getByRole('radio', { name: 'Absent' }).check();
  await expect(page.getByRole('alert').filter({ hasText: 'cannot all be so' })).toBeVisible();
});

test('it is worked by keyboard alone: a fact is found and chosen, a state is set, and the next question has the focus', async ({
  page,
}) => {
  await page.goto('/try-it');
  await page.getByRole('combobox', { name: 'Add a fact' }).focus();
  await page.keyboard.type('calf pa');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-highlighted');
  await page.keyboard.press('Enter');
  const state = page.getByRole('radiogroup', { name: 'Calf pain' });
  await state.getByRole('radio', { name: 'Present' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(state.getByRole('radio', { name: 'Absent' })).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(state.getByRole('radio', { name: 'Present' })).toBeChecked();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await question(page).getByRole('button', { name: 'None of these' }).focus();
  await page.keyboard.press('Enter');
  await expect(question(page).getByRole('heading', { level: 3 })).toBeFocused();
});

test('a try with a trace breaks no rule of axe, fits the window and complains of nothing, in both themes', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const complaints = complaintsOf(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`/try-it?rule=${CLOT}`);
  await addFact(page, 'calf pain', 'Calf pain');
  await addFact(page, 'redness', 'Redness');
  await question(page).getByRole('checkbox').first().check();
  await expectFitInEveryLook(page);
  expect(complaints).toEqual([]);
});
