import { expect, test } from '@playwright/test';
import { actUntil, clickUntil } from '../act-until.ts';
import { idOf, newChangeSet, submitChangeSet } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

const BOTH_NAMES = ['rest-between-workouts', 'footwear-advice'] as const;

test('a whole review is done with keys alone: read, viewed, commented on, approved', async ({ browser }) => {
  const editor = await signedIn(browser, 'editor');
  const tag = crypto.randomUUID().slice(0, 8);
  const edits = await Promise.all(
    BOTH_NAMES.map(async (slug) => ({
      update: {
        subjectId: await idOf(editor, `treatment(slug: "${slug}")`),
        operations: [{ op: 'SET', path: 'name', value: `${slug.replaceAll('-', ' ')} ${tag}` }],
      },
    })),
  );
  const { number } = await newChangeSet(editor, `Read by keys ${tag}`, edits);
  await submitChangeSet(editor, number);

  const page = await signedIn(browser, 'clinician');
  await page.goto(`/change-sets/${number}/changes`);
  await expect(page.getByText('0 of 2 viewed')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Review' })).toBeVisible();
  // Keys act once the page does: “previous” from nowhere is the first, however often it is pressed.
  await expect(async () => {
    await page.keyboard.press('k');
    await expect(page.getByRole('article').first()).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('v');
  await expect(page.getByText('1 of 2 viewed')).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('article').nth(1)).toBeFocused();
  await page.keyboard.press('v');
  await expect(page.getByText('2 of 2 viewed')).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByRole('article').first()).toBeFocused();

  await page.keyboard.press('m');
  await expect(page.getByLabel('Comment', { exact: true })).toBeFocused();
  await page.keyboard.type('jkvma are letters here');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('Comment', { exact: true })).toBeHidden();
  await expect(page.getByText('jkvma are letters here')).toBeVisible();
  await expect(page.getByText('2 of 2 viewed')).toBeVisible();

  await page.keyboard.press('a');
  await expect(page.getByLabel('Why')).toBeFocused();
  await page.keyboard.type('Both read well.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('Approved', { exact: true })).toBeVisible();

  await page.reload();
  await expect(page.getByText('2 of 2 viewed')).toBeVisible();
});

test('the keys are told, can be switched off, and stay so', async ({ browser }) => {
  const editor = await signedIn(browser, 'editor');
  const tag = crypto.randomUUID().slice(0, 8);
  const { number } = await newChangeSet(editor, `Keys off ${tag}`, [
    {
      update: {
        subjectId: await idOf(editor, 'treatment(slug: "footwear-advice")'),
        operations: [{ op: 'SET', path: 'name', value: `shoes ${tag}` }],
      },
    },
  ]);
  await editor.goto(`/change-sets/${number}/changes`);
  await expect(editor.getByText('0 of 1 viewed')).toBeVisible();
  const help = editor.getByRole('dialog', { name: 'Keys' });
  await actUntil(help, () => editor.keyboard.press('?'));
  await expect(help).toContainText('Next change');
  await help.getByRole('checkbox').uncheck();
  await editor.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await editor.reload();
  await expect(editor.getByText('0 of 1 viewed')).toBeVisible();
  // The page acts as soon as its button does.
  await clickUntil(help, editor.getByRole('button', { name: 'Keys' }));
  await expect(help.getByRole('checkbox')).not.toBeChecked();
  await editor.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await editor.keyboard.press('j');
  await editor.keyboard.press('?');
  await expect(editor.getByRole('article').first()).not.toBeFocused();
  await expect(help).toBeHidden();
});
