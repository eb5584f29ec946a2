import { expect, type Page, test } from '@playwright/test';
import { expectFitInEveryLook } from '../looks.ts';
import { askDesk } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

test.describe.configure({ timeout: 120_000 });

const bar = (page: Page) => page.getByRole('region', { name: 'Where edits go' });
const saved = (page: Page) => expect(bar(page).getByText('Saved', { exact: true })).toBeVisible();
const changeSetOf = (page: Page) => Number(new URL(page.url()).searchParams.get('in'));

async function edit(page: Page, condition: string): Promise<void> {
  await page.goto(`/concepts/condition/${condition}`);
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await expect(bar(page)).toContainText('Your first edit begins a draft of your own');
}

interface Piece {
  readonly source: string;
  readonly locator?: string;
}

type Draft = { readonly title?: string; readonly evidence?: readonly Piece[] } | null;

const draftOf = ({ draft }: { readonly draft: Draft }) => draft;

const CHANGES = 'query ($n: Int!) { it: changeSet(number: $n) { changes { sentence draft } } }';

test('Enter at once after the last letter takes what is called that, and not what stood in the list before', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await edit(page, 'stroke');
  const picker = page.getByRole('combobox', { name: /has the symptom/ });
  await picker.fill('calf');
  await expect(page.getByRole('option', { name: 'calf pain', exact: true })).toBeVisible();
  await picker.fill('fever');
  await picker.press('Enter');
  await expect(page.getByRole('button', { name: /has the symptom fever/ })).toBeVisible();
  await saved(page);
  const { changes } = await askDesk(page, CHANGES, { n: changeSetOf(page) });
  expect(changes.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
    expect.stringMatching(/^Added: stroke has the symptom fever/),
  ]);
});

test('Enter where nothing is called that begins nothing: what is new is chosen with its type', async ({
  browser,
}) => {
  const name = `bypass of a knee artery ${crypto.randomUUID().slice(0, 4)}`;
  const page = await signedIn(browser, 'editor2');
  await edit(page, 'arterial-narrowing');
  await page.getByLabel('Arterial narrowing …').selectOption({ label: 'is treated with' });
  const picker = page.getByRole('combobox', { name: /is treated with/ });
  await picker.fill(name);
  await picker.press('Enter');
  const offers = page.getByRole('option', { name: `“${name}”` });
  await expect(offers.first()).toBeVisible();
  await picker.press('Enter');
  await expect(offers.first()).toBeVisible();
  await expect(picker).toHaveValue(name);
  await offers.filter({ hasText: 'procedure' }).click();
  await saved(page);
  const { changes } = await askDesk(page, CHANGES, { n: changeSetOf(page) });
  expect(changes).toContainEqual(
    expect.objectContaining({ draft: expect.objectContaining({ name, treatmentKind: 'PROCEDURE' }) }),
  );
});

test('who types at an ordinary pace takes the first that is found by Enter, another by the arrows, and an offer as well', async ({
  browser,
}) => {
  const name = `knee sign ${crypto.randomUUID().slice(0, 4)}`;
  const page = await signedIn(browser, 'editor2');
  await edit(page, 'haematoma');
  const picker = page.getByRole('combobox', { name: /has the symptom/ });
  const search = async (text: string) => {
    await picker.click();
    await page.keyboard.type(text, { delay: 100 });
    await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
  };
  const marked = (name: string) =>
    expect(page.getByRole('option', { name }).first()).toHaveAttribute('data-highlighted');
  const enter = async () => {
    await page.keyboard.press('Enter');
    await expect(picker).toHaveValue('');
  };
  await search('fever');
  await enter();
  await search('fever');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-highlighted');
  await page.keyboard.press('ArrowDown');
  await marked('high fever');
  await enter();
  await search(name);
  await expect(page.getByRole('option', { name: `New symptom, symptom: “${name}”` })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await marked(`New symptom, sign: “${name}”`);
  await enter();
  await saved(page);
  const { changes } = await askDesk(page, CHANGES, { n: changeSetOf(page) });
  const told = changes.map(({ sentence }: { sentence: string }) => sentence);
  expect(told).toContainEqual(expect.stringMatching(/haematoma has the symptom fever/));
  expect(told).toContainEqual(expect.stringMatching(/haematoma has the symptom high fever/));
  expect(changes).toContainEqual(
    expect.objectContaining({ draft: expect.objectContaining({ name, symptomKind: 'SIGN' }) }),
  );
});

/** Lets no answer to what the sources are come, until what it gives cuts the connection off; what is asked after that is answered. */
async function holdSources(page: Page): Promise<() => void> {
  let cutOff = () => {};
  let isCut = false;
  const held = new Promise<void>((resolve) => {
    cutOff = resolve;
  });
  await page.route('**/admin/graphql*', async (route) => {
    if (isCut || !route.request().postData()?.includes('query FindSources')) return route.fallback();
    await held;
    await route.abort();
  });
  return () => {
    isCut = true;
    cutOff();
  };
}

test('a source that there is not yet is begun where it is cited, with where it can be read', async ({
  browser,
}) => {
  const tag = crypto.randomUUID().slice(0, 8);
  const title = `Arteries of the knee ${tag}`;
  const page = await signedIn(browser, 'editor');
  await edit(page, 'arterial-disease');
  await page.getByRole('button', { name: 'Add to Evidence' }).first().click();
  const source = page.getByRole('combobox', { name: 'Source' });
  await source.click();
  await expect(page.getByRole('option').first()).toBeVisible();
  // Nothing is written yet, so that nothing is meant.
  await page.keyboard.press('Enter');
  await source.fill(title);
  await page.getByRole('option', { name: `New source: “${title}”` }).click();
  const dialog = page.getByRole('dialog', { name: 'New source' });
  await expect(dialog.getByLabel('Title')).toHaveValue(title);
  const begin = dialog.getByRole('button', { name: 'Begin the source' });
  await begin.click();
  await expect(dialog.getByLabel('Type')).toBeFocused();
  await dialog.getByLabel('Type').selectOption('Guideline');
  await begin.click();
  const address = dialog.getByLabel('Address');
  await expect(address).toHaveAccessibleDescription(/Say where it can be read/);
  await address.fill('knees.example/arteries');
  await dialog.getByLabel('DOI').fill('arteries');
  await dialog.getByLabel('Title').click();
  await expect(address).toHaveAccessibleDescription(/no whole address/);
  await expect(dialog.getByLabel('DOI')).toHaveAccessibleDescription(/no DOI/);
  await expectFitInEveryLook(page);
  await address.fill(`https://knees.example/${tag}`);
  await dialog.getByLabel('DOI').fill(`https://doi.org/10.1000/${tag}`);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(source).toHaveValue(title);
  await source.click();
  await page.getByRole('option', { name: `New source: “${title}”` }).click();
  await expect(address).toHaveValue(`https://knees.example/${tag}`);
  await expect(dialog.getByLabel('Type')).toHaveValue('GUIDELINE');
  await begin.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(title).first()).toBeVisible();
  await page.getByLabel('Where in the source').fill('Chapter 2');
  await saved(page);
  const { changes } = await askDesk(page, CHANGES, { n: changeSetOf(page) });
  const draft = {
    title,
    sourceKind: 'GUIDELINE',
    url: `https://knees.example/${tag}`,
    doi: `10.1000/${tag}`,
  };
  expect(changes).toContainEqual(expect.objectContaining({ draft: expect.objectContaining(draft) }));

  await page.getByRole('button', { name: 'Add to Evidence' }).first().click();
  await source.fill(`The same again ${tag}`);
  const offer = page.getByRole('option', { name: 'New source' });
  await expect(offer).toBeVisible();
  const cutOff = await holdSources(page);
  await offer.click();
  await address.fill(`http://www.knees.example/${tag}/`);
  await dialog.getByLabel('Type').selectOption('Guideline');
  await begin.click();
  await dialog.getByRole('button', { name: 'Looking whether there is one' }).click();
  await expect(dialog.getByRole('status')).toBeHidden();
  cutOff();
  await expect(dialog.getByRole('status')).toContainText('nobody could look');
  await dialog.getByRole('button', { name: 'Begin it all the same' }).click();
  await expect(dialog.getByRole('status')).toContainText(title);
  await expectFitInEveryLook(page);
  await dialog.getByRole('button', { name: 'Cite that one' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: `Remove ${title}` })).toHaveCount(2);
  await page.getByLabel('Where in the source').last().fill('Chapter 3');
  const cited = async () => {
    const now = await askDesk(page, CHANGES, { n: changeSetOf(page) });
    const drafts = now.changes.map(draftOf);
    const made = drafts.filter((each: Draft) => each?.title?.includes(tag));
    const pieces = drafts.flatMap((each: Draft) => each?.evidence ?? []);
    return made.map(({ id }: { id: string }) =>
      pieces.flatMap((each: Piece) => (each.source === id ? [each.locator] : [])).sort(),
    );
  };
  await expect.poll(cited).toEqual([['Chapter 2', 'Chapter 3']]);
});

test('of what is related already another situation is begun, and one that is stated twice is told until it differs', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  await edit(page, 'calf-muscle-strain');
  const rows = page.getByRole('button', { name: /has the symptom muscle cramp/ });
  const picker = page.getByRole('combobox', { name: /has the symptom/ });
  const begin = async () => {
    const before = await rows.count();
    await picker.fill('muscle cramp');
    const option = page.getByRole('option', { name: /^muscle cramp/ });
    if (before > 0) await expect(option).toContainText('already related: add another situation');
    await option.click();
    await expect(rows).toHaveCount(before + 1);
  };
  await begin();
  const row = page.getByRole('listitem').filter({ has: rows.last() }).last();
  await row.getByLabel('Onset', { exact: true }).selectOption({ label: 'Sudden' });
  await begin();
  await row.getByLabel('Onset', { exact: true }).selectOption({ label: 'Sudden' });
  const note = row.getByRole('status').filter({ hasText: 'is stated already of the same situation' });
  await expect(note).toBeVisible();
  await expectFitInEveryLook(page);
  await row.getByLabel('Onset', { exact: true }).selectOption({ label: 'Gradual' });
  await expect(note).toBeHidden();
  await saved(page);
  const { changes } = await askDesk(page, CHANGES, { n: changeSetOf(page) });
  const stated = changes.filter(({ sentence }: { sentence: string }) => /muscle cramp/.test(sentence));
  expect(stated).toHaveLength(2);
});
