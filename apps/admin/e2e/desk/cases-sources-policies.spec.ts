import { expect, type Page, test } from '@playwright/test';
import { clickUntil } from '../act-until.ts';
import { expectFitInEveryLook } from '../looks.ts';
import { complaintsOf } from '../page-checks.ts';
import { approveChangeSet, idOf, newChangeSet, publishChangeSet, submitChangeSet } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

test.describe.configure({ timeout: 120_000 });

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const tag = () => crypto.randomUUID().slice(0, 8);

/** Waits until every case was answered and every mistake tried. */
async function runIsOver(page: Page): Promise<void> {
  await expect(page.getByText(/cases answered by .+ mistakes tried in/)).toBeVisible();
}

test('all cases run in the browser; what none notices becomes a case in a draft, and the run over the draft has it', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'editor');
  const complaints = complaintsOf(page);
  await page.goto('/cases');
  await page.getByRole('link', { name: 'Run all, and see what they cover' }).click();
  await runIsOver(page);
  await expect(region(page, 'Verdicts')).toContainText('Pass');
  await page.getByRole('button', { name: /^Mistakes unnoticed/ }).click();
  await expect(page).toHaveURL(/show=unnoticed/);
  const rules = region(page, 'Rules');
  await rules.getByText('What is not covered').first().click();
  await expect(rules.getByText('every case would still pass').first()).toBeVisible();
  await expectFitInEveryLook(page);
  await rules.getByRole('button', { name: 'Make it a case' }).first().click();
  const made = rules.getByRole('status').filter({ hasText: 'The case is in CS-' });
  const story = await made.getByRole('link', { name: 'write its story' }).getAttribute('href');
  const number = (await made.getByRole('link', { name: /^CS-/ }).textContent())?.slice('CS-'.length);

  await page.goto(`/cases/coverage?in=${number}`);
  await runIsOver(page);
  await region(page, 'Verdicts').getByText('cases that pass').click();
  await expect(region(page, 'Verdicts').locator(`a[href="${story}"]`)).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a run can be stopped and begun anew, and whoever is not signed in makes no case', async ({ page }) => {
  const held: (() => void)[] = [];
  const isOpen = new Promise<void>((resolve) => held.push(resolve));
  await page.route(/\/graphql\?.*BookCases/, async (route) => {
    await isOpen;
    await route.continue();
  });
  await page.goto('/cases/coverage?rule=wells-score-of-two-or-more');
  await clickUntil(page.getByText('Nothing was run.'), page.getByRole('button', { name: 'Stop' }));
  for (const open of held) open();
  await page.getByRole('button', { name: 'Run all' }).click();
  await runIsOver(page);
  await expect(region(page, 'Rules').getByText('every case would still pass').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make it a case' })).toHaveCount(0);
});

test('a rule leads to what the cases cover of it', async ({ page }) => {
  await page.goto(`/rules/${await slugOfRule(page)}`);
  await page.getByRole('link', { name: 'What the cases cover of it' }).click();
  await runIsOver(page);
  await expect(page.getByRole('link', { name: /^No longer: Only “/ })).toBeVisible();
  await expect(region(page, 'Rules').getByRole('rowheader')).toHaveCount(1);
});

test('sources that nobody looked at lately stand first, and each tells everything that cites it', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'viewer');
  const complaints = complaintsOf(page);
  await page.goto('/sources');
  const listed = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });
  await expect(listed.first()).toContainText('more than 5 years ago');
  await page.getByRole('navigation', { name: 'Age' }).getByRole('link', { name: 'Out of date' }).click();
  await expect(page).toHaveURL(/only=stale/);
  for (const each of await listed.all()) await expect(each).toContainText(/more than \d years ago/);

  await page.goto('/sources/calf-pain-article');
  const cites = region(page, 'What rests on it');
  await expect(cites.getByRole('link', { name: 'High fever', exact: true })).toBeVisible();
  await cites.getByRole('link', { name: /^concepts \d+$/i }).click();
  await expect(page).toHaveURL(/of=CONCEPT/);
  await cites.getByRole('link', { name: 'Next page' }).click();
  await expect(cites.getByRole('link', { name: 'First page' })).toBeVisible();
  await expectFitInEveryLook(page);
  expect(complaints).toEqual([]);
});

test('the policies say who approves what; a waiver in force stands there until a clinician ends it', async ({
  browser,
}) => {
  const reason = `Looked at by hand, ${tag()}`;
  const [editor, clinician] = [await signedIn(browser, 'editor'), await signedIn(browser, 'clinician')];
  const { number } = await newChangeSet(editor, reason, unsourced());
  await clinician.goto(`/change-sets/${number}/checks`);
  const waive = clinician.getByRole('button', { name: 'Waive it' });
  const why = clinician.getByLabel('Why it may stand');
  await clickUntil(why, waive.first());
  await expect(why).toBeFocused();
  await why.fill(reason);
  await clinician.keyboard.press('Escape');
  await expect(why).toHaveCount(0);
  await waive.first().click();
  await expect(why).toHaveValue(reason);
  await clinician.getByLabel('Until').fill(inAMonth());
  await clinician.keyboard.press('Control+Enter');
  await expect(clinician.getByText(`Demo clinician waived it until`)).toBeVisible();

  await editor.goto('/inbox');
  await editor.getByRole('link', { name: 'Policies', exact: true }).click();
  await expect(editor.getByRole('row', { name: /^Tier 3/ })).toContainText('2 clinicians and 1 safety lead');
  const waiver = region(editor, 'Waivers in force').getByRole('listitem').filter({ hasText: reason });
  await expect(waiver).toContainText('Demo clinician');
  await expect(waiver.getByRole('button')).toHaveCount(0);
  await expectFitInEveryLook(editor);

  await clinician.goto('/policies');
  const own = region(clinician, 'Waivers in force').getByRole('listitem').filter({ hasText: reason });
  await own.getByRole('button', { name: /^End it/ }).click();
  await expect(own).toHaveCount(0);
});

test('who may not read the policies gets no way to them', async ({ browser }) => {
  const page = await signedIn(browser, 'contributor');
  await page.goto('/inbox');
  await expect(page.getByRole('link', { name: 'Change sets', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Policies', exact: true })).toHaveCount(0);
  expect((await page.goto('/policies'))?.status()).toBe(403);
});

test('what is handed in appears in an open inbox by itself', async ({ browser }) => {
  const title = `A heel by another name, ${tag()}`;
  const [reader, writer] = [await signedIn(browser, 'editor'), await signedIn(browser, 'editor2')];
  const isListening = reader.waitForRequest((request) => request.url().endsWith('/events'));
  await reader.goto('/inbox');
  await isListening;
  const subjectId = await idOf(writer, 'anatomy(slug: "ankle")');
  const operations = [{ op: 'SET', path: 'name', value: title }];
  const { number } = await newChangeSet(writer, title, [{ update: { subjectId, operations } }]);
  await submitChangeSet(writer, number);
  const queue = region(reader, 'Needs my review');
  await expect(queue.getByRole('link', { name: `CS-${number} ${title}` })).toBeVisible();
});

test('the list of change sets says which contradict what was published since', async ({ browser }) => {
  const [editor, other, publisher] = await Promise.all([
    signedIn(browser, 'editor'),
    signedIn(browser, 'editor2'),
    signedIn(browser, 'publisher'),
  ]);
  const own = tag();
  const subjectId = await idOf(editor, 'treatment(slug: "compression-bandage")');
  const named = (name: string) => [
    { update: { subjectId, operations: [{ op: 'SET', path: 'name', value: `${name}-${own}` }] } },
  ];
  await newChangeSet(editor, `Ours ${own}`, named('ours'));
  const theirs = await newChangeSet(other, `Theirs ${own}`, named('theirs'));
  await submitChangeSet(other, theirs.number);
  await approveChangeSet(editor, theirs);
  expect(await publishChangeSet(publisher, theirs.number)).not.toHaveProperty('message');
  await editor.goto('/change-sets?owner=me&status=DRAFT');
  const row = editor.getByRole('listitem').filter({ hasText: `Ours ${own}` });
  await expect(row).toContainText('1 conflict');
});

async function slugOfRule(page: Page): Promise<string> {
  const answer = await page.request.post('/graphql', {
    data: { query: '{ rules(first: 1) { nodes { slug } } }' },
  });
  return (await answer.json()).data.rules.nodes[0].slug;
}

/** A symptom whose summary has no source. */
function unsourced(): readonly object[] {
  const name = `Twitch ${tag()}`;
  const slug = name.toLowerCase().replace(' ', '-');
  const words = { name, slug, summary: { text: 'A muscle that moves by itself.', evidence: [] } };
  return [{ create: { type: 'CONCEPT', subject: { kind: 'SYMPTOM', symptomKind: 'SYMPTOM', ...words } } }];
}

/** A day, as a field for one takes it. */
function inAMonth(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}
