import { expect, test } from '@playwright/test';
import {
  approveChangeSet,
  askDesk,
  idOf,
  newChangeSet,
  publishChangeSet,
  submitChangeSet,
} from './desk-content.ts';
import { signedIn } from './signed-in.ts';

test('two editors conflict, and one settles it with the keyboard, and takes that back', async ({
  browser,
}) => {
  const [editor, other, publisher] = await Promise.all([
    signedIn(browser, 'editor'),
    signedIn(browser, 'editor2'),
    signedIn(browser, 'publisher'),
  ]);
  const tag = crypto.randomUUID().slice(0, 8);
  const subjectId = await idOf(editor, 'treatment(slug: "rest-between-workouts")');
  const named = (name: string) => [
    { update: { subjectId, operations: [{ op: 'SET', path: 'name', value: `${name}-${tag}` }] } },
  ];
  const ours = await newChangeSet(editor, `Rest, as we call it ${tag}`, named('ours'));
  const theirs = await newChangeSet(other, `Rest, as they call it ${tag}`, named('theirs'));
  await submitChangeSet(other, theirs.number);
  await approveChangeSet(editor, theirs);
  expect(await publishChangeSet(publisher, theirs.number)).not.toHaveProperty('message');

  await editor.goto(`/change-sets/${ours.number}/conflicts`);
  await expect(editor.getByText('1 conflict', { exact: true })).toBeVisible();
  const conflict = editor.getByRole('article');
  await expect(conflict).toContainText(`Demo editor 2 in CS-${theirs.number}`);
  await expect(conflict).toContainText(`theirs-${tag}`);
  await expect(conflict).toContainText(`ours-${tag}`);
  // Keys act once the page does: “previous” from nowhere is the first, however often it is pressed.
  await expect(async () => {
    await editor.keyboard.press('k');
    await expect(conflict).toBeFocused({ timeout: 1000 });
  }).toPass();
  await editor.keyboard.press('1');
  await expect(editor.getByText('theirs is taken')).toBeVisible();
  await expect(editor.getByText('No conflict is open')).toBeVisible();
  await expect(editor.getByText('1 conflict', { exact: true })).toBeHidden();
  const query = 'query ($n: Int!) { it: changeSet(number: $n) { conflicts { key } changes { draft } } }';
  expect(await askDesk(editor, query, { n: ours.number })).toEqual({ conflicts: [], changes: [] });

  await editor.getByRole('button', { name: 'Undo' }).click();
  await expect(editor.getByText('is as the change set wants it')).toBeVisible();
  const settled = await askDesk(editor, query, { n: ours.number });
  expect(settled).toMatchObject({ conflicts: [], changes: [{ draft: { name: `ours-${tag}` } }] });
});
