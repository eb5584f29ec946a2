import { expect, test } from '@playwright/test';
import { approveOnPage } from './approve-on-page.ts';
import { askDesk, stateNoInterests } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

/** A mapping of a table of conditions and symptoms; every run has a source of its own. */
const mappingOf = (run: string) => `
title: Findings of a ward
inputs:
  - format: table
    files: [ward.csv]
    source: { slug: ward-book-${run}, title: Book of a ward ${run}, licence: CC0-1.0 }
    statements:
      - kind: HAS_SYMPTOM
        subject: { kind: CONDITION, name: condition }
        object: { kind: SYMPTOM, name: symptom, create: true, fields: { symptomKind: SYMPTOM } }
`;

/** Where a list has the names, counted from 0. */
const NAME_COLUMN = 3;

const OWN = 'A table or ontology, with a mapping of my own';

const upload = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text.trim()),
});

test('a table is imported: what it brings is shown first, waits as a change set of whoever imported it, is reviewed, and published', async ({
  browser,
}) => {
  test.slow();
  const run = crypto.randomUUID().slice(0, 8);
  const page = await signedIn(browser, 'editor');
  await page.goto('/import');
  await page.getByLabel('What it is').selectOption({ label: OWN });
  await page.getByLabel('Title').fill(`Ward book ${run}`);
  const table = `condition,symptom\nosteomyelitis,toes that tingle ${run}\nplague of the moon,calf pain`;
  await page.getByLabel('Files').setInputFiles(upload('ward.csv', table));
  await page.getByLabel('Mapping file').setInputFiles(upload('ward.yaml', mappingOf(run)));
  await page.getByRole('button', { name: 'Show what would happen' }).click();

  await expect(page.getByRole('heading', { name: 'What would happen' })).toBeFocused();
  await expect(
    page
      .getByRole('row', { name: /^Concepts/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('1');
  await expect(
    page
      .getByRole('row', { name: /^Statements/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('1');
  await expect(page.getByRole('heading', { name: 'Dangling (1)' })).toBeVisible();
  await expect(page.getByText('ward.csv, line 3').first()).toBeVisible();

  await page.getByRole('button', { name: 'Make it a change set' }).click();
  await expect(page).toHaveURL(/\/change-sets\/\d+$/);
  const number = Number(new URL(page.url()).pathname.split('/').at(-1));
  const query =
    'query ($n: Int!) { it: changeSet(number: $n) { title origin owner { name } changes { action } } }';
  expect(await askDesk(page, query, { n: number })).toEqual({
    title: `Import: Ward book ${run}`,
    origin: 'IMPORT',
    owner: { name: 'Demo editor' },
    changes: [{ action: 'CREATE' }, { action: 'CREATE' }, { action: 'CREATE' }],
  });

  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByText('In review', { exact: true })).toBeVisible();
  for (const person of ['clinician', 'clinician2'] as const) {
    const reviewer = await signedIn(browser, person);
    await stateNoInterests(reviewer);
    await reviewer.goto(`/change-sets/${number}/changes`);
    await expect(reviewer.getByText(`toes that tingle ${run}`).first()).toBeVisible();
    await approveOnPage(reviewer, number, 'The book of the ward says so.');
  }
  const publisher = await signedIn(browser, 'publisher');
  await publisher.goto(`/change-sets/${number}`);
  await publisher.getByRole('button', { name: 'Publish', exact: true }).click();
  await publisher.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(publisher.getByText('Published', { exact: true })).toBeVisible();
  await publisher.goto('/concepts/condition/osteomyelitis');
  await expect(publisher.getByRole('main')).toContainText(`toes that tingle ${run}`, { ignoreCase: true });
});

test('a mapping that is wrong is refused with the place of the mistake', async ({ browser }) => {
  const page = await signedIn(browser, 'editor');
  await page.goto('/import');
  await page.getByLabel('What it is').selectOption({ label: OWN });
  await page.getByLabel('Title').fill('A ward, wrongly');
  await page.getByLabel('Files').setInputFiles(upload('ward.csv', 'condition,symptom'));
  await page.getByLabel('Mapping file').setInputFiles(upload('ward.yaml', 'title: Nothing in it'));
  await page.getByRole('button', { name: 'Show what would happen' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('inputs');
  await expect(page.getByRole('button', { name: 'Make it a change set' })).toHaveCount(0);
});

test('a list is downloaded, changed and brought back: the changed cell waits as a change set, and another file is refused once, by its name', async ({
  browser,
}) => {
  const run = crypto.randomUUID().slice(0, 8);
  const page = await signedIn(browser, 'editor');
  await page.goto('/concepts/factor');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download CSV' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const [header = '', row = '', ...rest] = Buffer.concat(chunks).toString().split('\r\n');
  const cells = row.split(',');
  const name = `${cells[NAME_COLUMN]} ${run}`;
  const changed = [header, cells.with(NAME_COLUMN, name).join(','), ...rest].join('\r\n');

  await page.getByRole('link', { name: 'Bring CSV back' }).click();
  await page.getByLabel('Title').fill(`Names ${run}`);
  await page.getByLabel('Files').setInputFiles(upload('ward.csv', 'condition,symptom\ncramp,pain'));
  await page.getByRole('button', { name: 'Show what would happen' }).click();
  await expect(page.getByText(/ward\.csv is no list that was downloaded here/)).toHaveCount(1);

  await page.getByLabel('Files').setInputFiles(upload('factors.csv', changed));
  await page.getByRole('button', { name: 'Show what would happen' }).click();
  await page.getByRole('button', { name: 'Make it a change set' }).click();
  await expect(page).toHaveURL(/\/change-sets\/\d+$/);
  await page.goto(`${page.url()}/changes`);
  await expect(page.getByRole('main')).toContainText(name);
});
