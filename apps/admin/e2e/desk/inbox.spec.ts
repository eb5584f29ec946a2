import { expect, test } from '@playwright/test';
import { idOf, newChangeSet, submitChangeSet } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

test('what waits for a verdict stands in the inbox of who can give it, with word of it until it is read', async ({
  browser,
}) => {
  const title = `A toe by another name, ${crypto.randomUUID().slice(0, 8)}`;
  const writer = await signedIn(browser, 'editor2');
  const subjectId = await idOf(writer, 'anatomy(slug: "ankle")');
  const operations = [{ op: 'SET', path: 'name', value: title }];
  const { number } = await newChangeSet(writer, title, [{ update: { subjectId, operations } }]);
  await submitChangeSet(writer, number);

  const page = await signedIn(browser, 'editor');
  await page.goto('/inbox');
  const queue = page.getByRole('region', { name: 'Needs my review' });
  await expect(queue.getByRole('link', { name: `CS-${number} ${title}` })).toBeVisible();
  const told = page.getByRole('region', { name: 'Notifications' }).getByRole('listitem');
  const word = told.filter({ hasText: title });
  await expect(word).toContainText('Unread');
  await word.getByRole('button', { name: /^Mark as read/ }).click();
  await expect(word).not.toContainText('Unread');

  await writer.goto('/inbox');
  await expect(
    writer.getByRole('region', { name: 'Needs my review' }).getByText(title, { exact: true }),
  ).toHaveCount(0);
});
