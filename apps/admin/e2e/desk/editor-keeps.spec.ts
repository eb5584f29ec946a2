import { type Browser, expect, type Page, test } from '@playwright/test';
import { DESK_URL } from '../stack/addresses.ts';
import { credentialsOf, type DemoPerson } from '../stack/demo-people.ts';
import { idOf } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'Where edits go' });
const saved = (page: Page) => expect(bar(page).getByText('Saved', { exact: true })).toBeVisible();
const nameField = (page: Page) => page.getByLabel('Name', { exact: true });

/** Opens the editor of a condition, ready to be written in. */
async function edit(page: Page, condition: string, changeSet?: string | null): Promise<void> {
  const id = await idOf(page, `condition(slug: "${condition}")`);
  await page.goto(changeSet ? `/edit/${id}?in=${changeSet}` : `/edit/${id}`);
  await expect(nameField(page)).toBeEnabled();
}

const changeSetOf = (page: Page) => new URL(page.url()).searchParams.get('in');

test('going back to an editor shows one’s work, and what is written then goes into the same draft', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await edit(page, 'sciatica');
  await nameField(page).fill('sciatica, first');
  await saved(page);
  const draft = changeSetOf(page);
  await page
    .getByRole('link', { name: /^Sources/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  await page.goBack();
  await expect(nameField(page)).toBeEnabled();
  await expect(nameField(page)).toHaveValue('sciatica, first');
  await nameField(page).fill('sciatica, second');
  await saved(page);
  await expect(bar(page)).toContainText(`Editing in CS-${draft}`);
  await page.reload();
  await expect(nameField(page)).toHaveValue('sciatica, second');
});

/** Signs somebody else in, in the browser of a page. */
async function signInAs(page: Page, person: DemoPerson): Promise<void> {
  await page.context().clearCookies();
  const answer = await page.request.post('/api/auth/sign-in/email', {
    data: credentialsOf(person),
    headers: { origin: DESK_URL },
  });
  expect(answer.status()).toBe(200);
}

test('what one person could not save is not saved in the name of another, and is there for its writer', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'contributor');
  await edit(page, 'shin-splints');
  const before = await nameField(page).inputValue();
  await page.context().clearCookies();
  await nameField(page).fill('shin splints of a contributor');
  await expect(bar(page)).toContainText('You are signed out');
  await signInAs(page, 'editor2');
  const other = await page.context().newPage();
  await edit(other, 'shin-splints');
  await expect(nameField(other)).toHaveValue(before);
  await page.bringToFront();
  await expect(bar(page)).not.toContainText('Saved');
  await signInAs(page, 'contributor');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(nameField(page)).toHaveValue('shin splints of a contributor');
  await saved(page);
});

/** Two conditions renamed in one draft, the first of which is not on the page. */
async function twoRenamed(browser: Browser): Promise<Page> {
  const page = await signedIn(browser, 'editor2');
  await edit(page, 'sciatica');
  await nameField(page).fill('sciatica of two');
  await saved(page);
  await edit(page, 'calf-muscle-strain', changeSetOf(page));
  return page;
}

test('a step back is of what the page shows and says what it took; what lies elsewhere is left alone', async ({
  browser,
}) => {
  const page = await twoRenamed(browser);
  const before = await nameField(page).inputValue();
  const undo = page.getByRole('button', { name: 'Undo the last edit' });
  await undo.click();
  await expect(bar(page)).toContainText('Your last edit is of another page.');
  await nameField(page).fill('calf strain of two');
  await saved(page);
  await undo.click();
  await expect(bar(page)).toContainText('Taken back: name of the condition');
  await expect(nameField(page)).toHaveValue(before);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(bar(page)).toContainText('Made again: name of the condition');
  await expect(nameField(page)).toHaveValue('calf strain of two');
  await edit(page, 'sciatica', changeSetOf(page));
  await expect(nameField(page)).toHaveValue('sciatica of two');
});

test('while nobody can look whether there is something it is not offered to be made', async ({ browser }) => {
  const page = await signedIn(browser, 'editor');
  await edit(page, 'muscle-cramp');
  await page.context().setOffline(true);
  const picker = page.getByRole('combobox', { name: /has the symptom/ });
  await picker.fill('fever');
  await expect(page.getByText('nobody can look now whether there is one')).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.context().setOffline(false);
  await picker.fill('feve');
  await expect(page.getByRole('option', { name: 'fever', exact: true })).toBeVisible();
});

test('a draft that still has the title of an edit that was taken back says so', async ({ browser }) => {
  const page = await signedIn(browser, 'editor');
  await edit(page, 'sciatica');
  await nameField(page).fill('sciatica, by mistake');
  await saved(page);
  const number = changeSetOf(page);
  await page.getByRole('button', { name: 'Undo the last edit' }).click();
  await expect(bar(page)).toContainText('Taken back');
  await edit(page, 'shin-splints', number);
  await nameField(page).fill('shin pain of runners');
  await saved(page);
  await page.goto(`/change-sets/${number}`);
  await expect(page.getByText('Its title speaks of “sciatica”, which it does not change.')).toBeVisible();
});
