import { expect, test } from '@playwright/test';

test('from the start page to a condition, on to one of its risk factors, and back', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Conditions/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Conditions' })).toBeVisible();
  await page.getByRole('link', { name: 'Deep vein thrombosis' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Deep vein thrombosis' })).toBeVisible();
  const risks = page.getByRole('region', { name: 'What raises the risk' });
  await risks.getByRole('link', { name: 'Recent surgery' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Recent surgery' })).toBeVisible();
  const raised = page.getByRole('region', { name: 'Raises the risk of' });
  await raised.getByRole('link', { name: 'Deep vein thrombosis' }).click();
  await expect(page).toHaveURL('/concepts/condition/deep-vein-thrombosis');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Recent surgery' })).toBeVisible();
});

test('the Thompson test says how it is done in steps, and what a positive result suggests', async ({
  page,
}) => {
  await page.goto('/concepts/diagnostic-test/thompson-test');
  const steps = page.getByRole('region', { name: 'How it is done' }).getByRole('listitem');
  await expect(steps).toHaveCount(3);
  await expect(steps.nth(1)).toContainText('squeezes the calf');
  const results = page.getByRole('region', { name: 'What a result means' });
  await expect(results).toContainText('Positive');
  await expect(results.getByRole('link', { name: 'Achilles tendon rupture' })).toBeVisible();
});

test('the standing calf stretch says how long to hold it', async ({ page }) => {
  await page.goto('/concepts/treatment/standing-calf-stretch');
  await expect(page.getByRole('region', { name: 'How much' })).toContainText('30 to 60 seconds');
});

test('what neurogenic claudication is eased by is said in words and linked', async ({ page }) => {
  await page.goto('/concepts/condition/neurogenic-claudication');
  const symptoms = page.getByRole('region', { name: 'Symptoms and signs' });
  await expect(symptoms).toContainText('eased by');
  await symptoms.getByRole('link', { name: 'leaning forward' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Leaning forward' })).toBeVisible();
});

test('what is stated not to hold stands apart and says so', async ({ page }) => {
  await page.goto('/concepts/condition/arterial-claudication');
  const symptoms = page.getByRole('region', { name: 'Symptoms and signs' });
  await expect(symptoms).toContainText('Stated not to hold: does not have the symptom');
});

test('a factor says where it plays a part, in sentences with their circumstances', async ({ page }) => {
  await page.goto('/concepts/factor/leaning-forward');
  const part = page.getByRole('region', { name: 'Where it plays a part' });
  await expect(part).toContainText('Neurogenic claudication has the symptom calf pain');
  await expect(part).toContainText('eased by leaning forward');
});

test('a concept of which no passage is cited still names its source', async ({ page }) => {
  await page.goto('/concepts/observable/body-temperature');
  await expect(page.getByRole('region', { name: 'What a value means' })).toContainText('101 °F or more');
  const sources = page.getByRole('region', { name: 'Sources' });
  await expect(sources.getByRole('link', { name: 'Consumer-health article on calf pain' })).toBeVisible();
});

test('a condition without a treatment of its own leads to that of what it is a kind of', async ({ page }) => {
  await page.goto('/concepts/condition/achilles-tendon-rupture');
  await expect(page.getByRole('region', { name: 'Treatment' })).toHaveCount(0);
  const seeAlso = page.getByRole('region', { name: 'See also' });
  await expect(seeAlso).toContainText('Treatment of tendon tear');
  await seeAlso.getByRole('link', { name: 'tendon tear' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tendon tear' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Treatment' })).toBeInViewport();
});

test('on a narrow screen the sections of a page are folded up before it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/concepts/symptom/calf-pain');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents.getByRole('link')).toHaveCount(0);
  await contents.getByText('On this page').first().click();
  await contents.getByRole('link', { name: 'Prevention' }).click();
  await expect(page.getByRole('region', { name: 'Prevention' })).toBeInViewport();
});

test('a claim leads to the passage that it rests on, and the passage to its source', async ({ page }) => {
  await page.goto('/concepts/condition/deep-vein-thrombosis');
  const risks = page.getByRole('region', { name: 'What raises the risk' });
  const mark = risks.getByRole('link', { name: /^Citation \d+$/ }).first();
  const anchor = (await mark.getAttribute('href')) ?? '';
  await mark.click();
  await expect(page.locator(anchor)).toBeInViewport();
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await evidence.getByRole('link', { name: 'Consumer-health article on calf pain' }).click();
  await expect(page.getByRole('heading', { name: 'What rests on it' })).toBeVisible();
});

test('a source lists what rests on it page by page, and no statement is on two pages', async ({ page }) => {
  await page.goto('/sources');
  await page.getByRole('main').getByRole('link', { name: 'Consumer-health article on calf pain' }).click();
  const statements = page.getByRole('region', { name: 'What rests on it' });
  await statements.getByRole('link', { name: /^statements \d+$/i }).click();
  await expect(page).toHaveURL(/of=STATEMENT/);
  const passages = statements.locator('li:has(> div)');
  await expect(passages).toHaveCount(50);
  const first = await passages.allTextContents();
  await statements.getByRole('link', { name: 'Next page' }).click();
  await expect(statements.getByRole('link', { name: 'First page' })).toBeVisible();
  await expect(passages).toHaveCount(50);
  const second = await passages.allTextContents();
  expect(second.filter((statement) => first.includes(statement))).toEqual([]);
});

test('each start question leads to a section that answers it', async ({ page }) => {
  await page.goto('/');
  const links = page.getByRole('region', { name: 'Start with a question' }).getByRole('link');
  await expect(links).toHaveCount(6);
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.locator(new URL(address, 'http://page').hash)).toBeInViewport();
  }
});
