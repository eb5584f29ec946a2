import { expect, type Page, test } from '@playwright/test';

/** The levels as the list of rules shows them, the most urgent first. */
const LEVELS = [
  'Call an ambulance',
  'Emergency care now',
  'See a doctor today',
  'Make an appointment',
  'Self-care',
  'Sets no level',
];

/** The level of each rule in the list, in its order. */
async function levelsInList(page: Page): Promise<readonly string[]> {
  const rows = await page.getByRole('main').locator('li:has(h2)').allTextContents();
  return rows.map((row) => LEVELS.find((level) => row.startsWith(level)) ?? row);
}

test('the side bar leads to the rules, the most urgent first, each as a sentence', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: /^Rules/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rules' })).toBeVisible();
  await expect(page.getByText('When high fever is present, call an ambulance now.')).toBeVisible();
  const levels = await levelsInList(page);
  expect(levels.length).toBeGreaterThan(20);
  expect(levels).toEqual([...levels].sort((one, other) => LEVELS.indexOf(one) - LEVELS.indexOf(other)));
});

test('a level narrows the rules, is kept with words, and can be taken back', async ({ page }) => {
  await page.goto('/rules');
  const levels = page.getByRole('navigation', { name: 'Levels' });
  await levels.getByRole('link', { name: 'Self-care' }).click();
  await expect(page).toHaveURL('/rules?level=SELF_CARE');
  await expect(page.getByRole('status')).toHaveText('2 found');
  await page.getByRole('searchbox').fill('cramp');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL(/^.*\/rules\?(?=.*level=SELF_CARE)(?=.*q=cramp).*$/);
  await expect(page.getByRole('link', { name: 'Ordinary cramp' })).toBeVisible();
  await levels.getByRole('link', { name: 'Self-care' }).click();
  await expect(page).toHaveURL('/rules?q=cramp');
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('cramp');
});

test('rules of which none fits say so and lead to all of them', async ({ page }) => {
  await page.goto('/rules?q=zzzz');
  await page.getByRole('link', { name: 'show all rules' }).click();
  await expect(page).toHaveURL('/rules');
  await expect(page.getByRole('link', { name: 'High fever' })).toBeVisible();
});

test('a score is a tree of points with the names of its source, and says where each comes from', async ({
  page,
}) => {
  await page.goto('/rules/wells-score-of-two-or-more');
  await expect(page.getByRole('main').getByText('For clinicians')).toBeVisible();
  const condition = page.getByRole('region', { name: 'When it is true' });
  await expect(condition).toContainText('The points of these reach 2');
  const item = condition.getByRole('listitem').filter({ hasText: 'Active cancer' });
  await expect(item).toContainText('+1');
  await expect(condition.getByRole('listitem').filter({ hasText: 'Another diagnosis' })).toContainText('−2');
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await expect(evidence).toContainText('Entire leg swollen');
  await item.getByRole('link', { name: 'Active cancer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Active cancer' })).toBeVisible();
});

test('a criterion stands under its title with all that it asks', async ({ page }) => {
  await page.goto('/rules/routine-cramp');
  const condition = page.getByRole('region', { name: 'When it is true' });
  const absent = condition.getByRole('listitem').filter({ hasText: 'No warning sign' });
  await expect(absent).toContainText('All of these known to be absent');
  await expect(absent.getByRole('link', { name: 'Shortness of breath' })).toBeVisible();
  await expect(condition).toContainText('Calf pain, feels cramping');
});

test('a rule leads to the criterion that it names', async ({ page }) => {
  await page.goto('/rules/routine-cramp');
  await page.getByRole('link', { name: 'No warning sign' }).click();
  await expect(page).toHaveURL(/\/rules\/criteria#cri_/);
  const criterion = page.getByRole('main').getByRole('listitem');
  const title = page.getByRole('heading', { name: 'No warning sign' });
  await expect(criterion.filter({ has: title })).toBeInViewport();
});

test('a rule says what to do, what to think of, and which cases make it true; a case says why', async ({
  page,
}) => {
  await page.goto('/rules/breathlessness-with-calf-pain-or-a-clot');
  await expect(page.getByRole('region', { name: 'What to do' })).toContainText('Call the emergency number');
  const follows = page.getByRole('region', { name: 'What follows' });
  await expect(follows.getByRole('link', { name: 'Pulmonary embolism' })).toBeVisible();
  const cases = page.getByRole('region', { name: 'Cases that hit it' });
  await cases.getByRole('link').first().click();
  const fired = page.getByRole('region', { name: 'Rules that are true' });
  const row = fired.locator('li:has(p)').filter({ hasText: 'Breathlessness with calf pain' });
  await expect(row.getByRole('list', { name: 'Because' })).toContainText('Shortness of breath');
});

test('a rule’s query runs in GraphiQL', async ({ page }) => {
  await page.goto('/rules/high-fever');
  await page.getByText('Show as GraphQL query').click();
  await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
  await page.getByRole('button', { name: /Execute query/ }).click();
  await expect(page.locator('.result-window')).toContainText('When high fever is present');
});

test('a symptom names the rules in which it is a red flag, and the rules that mention it', async ({
  page,
}) => {
  await page.goto('/concepts/symptom/shortness-of-breath');
  const flags = page.getByRole('region', { name: 'Red flag' });
  await expect(flags).toContainText('Call an ambulance');
  await flags.getByRole('link', { name: 'Difficulty breathing or wheezing' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Difficulty breathing or wheezing' }),
  ).toBeVisible();
  await page.goto('/concepts/symptom/calf-pain');
  const rules = page.getByRole('region', { name: 'Rules that mention it' });
  await rules.getByRole('link', { name: /^All \d+ rules/ }).click();
  await expect(page).toHaveURL('/rules?mentions=symptom%2Fcalf-pain');
  await expect(page.getByRole('main')).toContainText('Mentions calf pain');
  await page.getByRole('link', { name: 'No longer: Mentions calf pain' }).click();
  await expect(page).toHaveURL('/rules');
});

test('a condition says how urgent it can get', async ({ page }) => {
  await page.goto('/concepts/condition/pulmonary-embolism');
  await expect(page.getByRole('main').getByText('Urgency up to')).toContainText('Call an ambulance');
});

test('the address of a rule that names no concept is told to be one that cannot be understood', async ({
  page,
}) => {
  await page.goto('/rules?mentions=no-such-concept');
  await expect(page.getByRole('heading', { name: 'The API does not understand this address' })).toBeVisible();
});
