import { expect, test } from '@playwright/test';
import { API_PORT, LONELY_URL } from './stack/addresses.ts';

test('the theme is applied at once, remembered, and there in the first byte of the next page', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await background();
  expect(dark).not.toBe(light);
  const response = await page.reload();
  expect(await response?.text()).toContain('data-theme="dark"');
  expect(await background()).toBe(dark);
});

test('without a choice the pages follow the device', async ({ page }) => {
  await page.goto('/');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).not.toBe(light);
});

for (const path of [
  '/concepts/condition/no-such-thing',
  '/concepts/no-such-kind',
  '/sources/none',
  '/nowhere',
]) {
  test(`${path} answers 404 and says that nothing is there`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  });
}

test('while the API is away the pages say so and what to do', async ({ page }) => {
  await page.goto(`${LONELY_URL}/concepts/condition/deep-vein-thrombosis`);
  await expect(page.getByRole('heading', { name: 'The API does not answer' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('API_URL');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('a place in a list that means nothing is explained', async ({ page }) => {
  await page.goto('/concepts/condition?after=nonsense');
  await expect(page.getByRole('heading', { name: 'The API does not understand this address' })).toBeVisible();
});

test('the API answers under the address of the pages', async ({ request }) => {
  const response = await request.post('/graphql', {
    data: { query: '{ condition(slug: "deep-vein-thrombosis") { name } }' },
  });
  expect(await response.json()).toMatchObject({ data: { condition: { name: 'deep vein thrombosis' } } });
});

test('what the API answers comes through whole, and its inner address stays inside', async ({ request }) => {
  const refused = await request.post('/graphql?release=99', { data: { query: '{ __typename }' } });
  expect(refused.status()).toBe(404);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  expect(refused.headers()['access-control-allow-origin']).toBe('*');
  expect(JSON.stringify(refused.headers())).not.toContain(String(API_PORT));
});

test('a query to an API that is away is answered with an error that says so', async ({ request }) => {
  const response = await request.post(`${LONELY_URL}/graphql`, { data: { query: '{ __typename }' } });
  expect(response.status()).toBe(502);
  const { errors } = await response.json();
  expect(errors).toEqual([
    { message: 'The API does not answer. Try again in a while.', extensions: { code: 'UNAVAILABLE' } },
  ]);
});

test('a page’s query runs in GraphiQL under the same address', async ({ page }) => {
  await page.goto('/concepts/condition/deep-vein-thrombosis');
  await page.getByText('Show as GraphQL query').click();
  await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
  await expect(page).toHaveURL(/\/graphql\?query=/);
  await page.getByRole('button', { name: /Execute query/ }).click();
  await expect(page.locator('.result-window')).toContainText('deep vein thrombosis');
});

test('pages forbid framing, foreign scripts and sniffing', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});
