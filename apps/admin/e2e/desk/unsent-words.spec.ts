import { expect, test } from '@playwright/test';
import { clickUntil } from '../act-until.ts';
import { askDesk, idOf, newChangeSet, submitChangeSet } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

/** An edit of the name of a treatment that other stories leave alone. */
async function renamed(page: Parameters<typeof idOf>[0], name: string) {
  const subjectId = await idOf(page, 'treatment(slug: "footwear-advice")');
  return [{ update: { subjectId, operations: [{ op: 'SET', path: 'name', value: name }] } }];
}

test('a verdict is not sent on what was changed while it was written, and its words stay', async ({
  browser,
}) => {
  const tag = crypto.randomUUID().slice(0, 8);
  const editor = await signedIn(browser, 'editor');
  const { number } = await newChangeSet(
    editor,
    `Changed meanwhile ${tag}`,
    await renamed(editor, `a ${tag}`),
  );
  await submitChangeSet(editor, number);

  const page = await signedIn(browser, 'clinician');
  await page.goto(`/change-sets/${number}`);
  const review = page.getByRole('button', { name: 'Review' });
  await clickUntil(page.getByLabel('Why'), review);
  await expect(page.getByLabel('Why')).toBeFocused();
  await page.keyboard.type('It reads well.');
  const query = `mutation ($input: EditChangeSetInput!) { it: editChangeSet(input: $input) { ... on ChangeSet { head } } }`;
  const input = { changeSet: number, ifHead: 1, edits: await renamed(editor, `b ${tag}`) };
  expect(await askDesk(editor, query, { input })).toEqual({ head: 2 });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('was changed while you wrote');
  await page.keyboard.press('Control+Enter');
  const look = dialog.getByRole('button', { name: 'Look at what changed' });
  await expect(look).toBeFocused();
  await look.press('Enter');
  await expect(page).toHaveURL(/\/changes$/);
  await expect(page.getByRole('article')).toContainText(`b ${tag}`);
  const reviews = 'query ($n: Int!) { it: changeSet(number: $n) { status reviews { verdict } } }';
  expect(await askDesk(page, reviews, { n: number })).toEqual({ status: 'IN_REVIEW', reviews: [] });

  await page.getByRole('button', { name: 'Go on with your review' }).click();
  await expect(page.getByLabel('Why')).toHaveValue('It reads well.');
  await page.getByLabel('Why').press('Control+Enter');
  await expect(page.getByText(`You approved CS-${number}`)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(`you say nothing of CS-${number} now`)).toBeVisible();
  expect(await askDesk(page, reviews, { n: number })).toMatchObject({ status: 'IN_REVIEW' });
});

test('a comment that is not sent stays through Escape, another page and a reload, and is gone once it is sent', async ({
  browser,
}) => {
  const tag = crypto.randomUUID().slice(0, 8);
  const page = await signedIn(browser, 'editor');
  const { number } = await newChangeSet(page, `Half a comment ${tag}`, await renamed(page, `c ${tag}`));
  await page.goto(`/change-sets/${number}/changes`);
  const box = page.getByLabel('Comment', { exact: true });
  await clickUntil(box, page.getByRole('button', { name: 'Comment on the whole' }));
  await expect(box).toBeFocused();
  await page.keyboard.type(`Half a thought ${tag}`);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  const goOn = page.getByRole('button', { name: 'Go on with your comment' });
  await expect(goOn).toBeVisible();
  await page.getByRole('link', { name: /^Overview/ }).click();
  await expect(page.getByRole('heading', { name: 'What it is for' })).toBeVisible();
  await page.goBack();
  await expect(goOn).toBeVisible();
  await page.reload();
  await goOn.click();
  await expect(box).toHaveValue(`Half a thought ${tag}`);
  await box.press('Control+Enter');
  await expect(box).toBeHidden();
  await expect(page.getByText(`Half a thought ${tag}`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Comment on the whole' })).toBeVisible();
});
