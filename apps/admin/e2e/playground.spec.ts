import { expect, type Page, test } from '@playwright/test';
import { expectFitInEveryLook } from './looks.ts';
import { complaintsOf } from './page-checks.ts';

const CLOT = '/rules/calf-pain-with-a-warning-of-a-clot/playground';

/** Opens a playground and waits until the first proof is there. */
async function open(page: Page, path = CLOT): Promise<void> {
  await page.goto(path);
  await expect(page.getByText('Nothing is edited yet')).toBeVisible();
}

const answers = (page: Page) => page.getByRole('region', { name: 'What is answered differently' });
const cases = (page: Page) => page.getByRole('region', { name: 'Cases that flip' });
const classOf = (page: Page) => page.getByRole('status').filter({ hasText: /^Class / });

test('the clot rule without fever is class S: the fall is found, a contract is broken, and cases flip', async ({
  page,
}) => {
  await page.goto('/rules/calf-pain-with-a-warning-of-a-clot');
  await page.getByRole('link', { name: 'Try a change' }).click();
  await expect(page.getByText('Nothing is edited yet')).toBeVisible();
  await page.getByRole('button', { name: 'Remove fever' }).click();
  await expect(classOf(page)).toHaveText('Class S: A matter of safety');
  const fall = answers(page).getByRole('listitem').filter({ hasText: 'No longer suggested' });
  await expect(fall.getByRole('list', { name: 'Known facts' })).toHaveText(/Calf pain.*Fever/);
  await expect(fall).toContainText('Emergency care now');
  await expect(fall).toContainText('No rule speaks');
  await expect(answers(page)).toContainText('Calf pain with fever needs a doctor at once');
  await expect(answers(page)).toContainText('broken by this edit');
  await expect(cases(page).getByRole('link', { name: 'Fever of 38 point 2 celsius' })).toBeVisible();
  await expect(cases(page).getByRole('row', { name: /Two or more levels too low/ })).toContainText(
    '3, worse',
  );
  await expect(page.getByRole('region', { name: 'The edit' })).toContainText('Fever is present');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Nothing is edited yet')).toBeVisible();
});

test('a rule split in two that loses nothing is proved equivalent, and once a part is lost it is not', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Split in two' }).click();
  const [first, second] = [
    page.getByRole('region', { name: /breath$/ }),
    page.getByRole('region', { name: /part 2/ }),
  ];
  await expect(second).toBeVisible();
  for (const fact of ['fever', 'shortness of breath'])
    await first.getByRole('button', { name: `Remove ${fact}`, exact: true }).click();
  for (const fact of ['warmth', 'redness'])
    await second.getByRole('button', { name: `Remove ${fact}`, exact: true }).click();
  await expect(classOf(page)).toHaveText('Class E: Proved equivalent');
  await second.getByRole('button', { name: 'Remove fever', exact: true }).click();
  await expect(classOf(page)).toHaveText('Class S: A matter of safety');
  await expect(answers(page).getByRole('list', { name: 'Known facts' }).first()).toHaveText(
    /Calf pain.*Fever/,
  );
});

test('the same rule written in another way has the same hash: class E', async ({ page }) => {
  await open(page);
  await page.getByRole('tab', { name: 'JSON' }).click();
  const text = page.getByRole('textbox', { name: 'The rule as JSON' });
  const rule = JSON.parse(await text.inputValue());
  const absent = rule.when.of.map((part: object) => ({ ...part, in: [false] }));
  await text.fill(JSON.stringify({ ...rule, when: { op: 'not', of: { op: 'all', of: absent } } }));
  await expect(classOf(page)).toHaveText('Class E: Proved equivalent');
  await expect(page.getByRole('region', { name: 'The edit' })).toContainText('the same rule in normal form');
});

test('one more sign is class U, one suggestion less class D', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'Add a fact' }).fill('bruising');
  await page.getByRole('option').first().click();
  await expect(classOf(page)).toHaveText(/^Class U/);
  await expect(answers(page).getByRole('heading', { name: /^More urgent/ })).toBeVisible();
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.getByRole('button', { name: 'Remove deep vein thrombosis from suggests' }).click();
  await expect(classOf(page)).toHaveText(/^Class D/);
});

test('garbage as JSON is told by line and path, and the rule stays as it was', async ({ page }) => {
  await open(page);
  await page.getByRole('tab', { name: 'JSON' }).click();
  const text = page.getByRole('textbox', { name: 'The rule as JSON' });
  const sound = await text.inputValue();
  await text.fill(sound.replace('"of": [', '"of": [ oops'));
  await expect(page.getByText('Line 6: The text needs a value, but has “oops”')).toBeVisible();
  await text.fill(sound.replace(/"concept": "sym_\w+"/, '"concept": "fever"'));
  await expect(
    page.getByText(/^Line 7: when\.of\.0\.fact\.concept must be the id of a concept/),
  ).toBeVisible();
  await text.fill(sound.replace('"EMERGENCY_GO"', '"SOON"'));
  await expect(page.getByText(/then\.urgency must be one of EMERGENCY_CALL/)).toBeVisible();
  await expect(page.getByText('Nothing is edited yet')).toBeVisible();
  await text.fill(sound.replace(/"concept": "sym_\w+"/, '"concept": "sym_01M85CA3YVCST682EEHC5KP2ZZ"'));
  await expect(page.getByText(/^Line 7: when\.of\.0\.fact the graph knows no fact/)).toBeVisible();
  await expect(classOf(page)).toHaveText(/^Class S/);
});

test('a fact is replaced and removed by keyboard alone', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Warmth: choose another fact' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Instead of warmth' })).toBeFocused();
  await page.keyboard.type('swelling');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-highlighted');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Swelling: choose another fact' })).toBeVisible();
  await expect(classOf(page)).toHaveText(/^Class S/);
  await page.getByRole('button', { name: 'Remove redness' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove redness' })).toHaveCount(0);
});

test('typing is never held up: the title takes every key while proofs are worked out', async ({ page }) => {
  await open(page, '/rules/wells-score-of-two-or-more/playground');
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('');
  await title.pressSequentially('Wells score, written anew', { delay: 0 });
  await expect(title).toHaveValue('Wells score, written anew');
  await expect(classOf(page)).toHaveText(/^Class U/);
});

test('an edit and what it does break no rule of axe, fit the window and complain of nothing, in both themes', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const complaints = complaintsOf(page);
  await open(page);
  await page.getByRole('button', { name: 'Remove fever' }).click();
  await expect(cases(page).getByRole('listitem').first()).toBeVisible();
  await expectFitInEveryLook(page);
  await page.getByRole('tab', { name: 'JSON' }).click();
  await expectFitInEveryLook(page);
  expect(complaints).toEqual([]);
});
