import { type Browser, expect, type Page, test } from '@playwright/test';
import { approveOnPage } from './approve-on-page.ts';
import { idOf, newChangeSet, publishChangeSet, stateNoInterests, submitChangeSet } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

/** A rule that sends somebody to emergency care no longer does: class S, which no check finds wrong. */
async function lessUrgentRule(editor: Page): Promise<{ readonly number: number; readonly headHash: string }> {
  const subjectId = await idOf(editor, 'rule(slug: "numb-or-tingling-calf-after-an-injury")');
  const operations = [{ op: 'SET', path: 'then.urgency', value: 'SAME_DAY' }];
  return await newChangeSet(editor, `A numb calf can wait ${crypto.randomUUID().slice(0, 8)}`, [
    { update: { subjectId, operations } },
  ]);
}

/** Approves a change set on its page by keys, as somebody whose interests are stated. */
async function approveAs(browser: Browser, person: 'clinician2' | 'safety-lead', number: number) {
  const page = await signedIn(browser, person);
  await stateNoInterests(page);
  await approveOnPage(page, number, 'Numbness alone does not hurry.');
  return page;
}

test('a rule change of class S is not published before its witnesses have reasons and the right two people signed', async ({
  browser,
}) => {
  test.slow();
  const editor = await signedIn(browser, 'editor');
  const { number } = await lessUrgentRule(editor);
  await submitChangeSet(editor, number);

  const clinician = await signedIn(browser, 'clinician');
  await clinician.goto(`/change-sets/${number}/rules`);
  await expect(clinician.getByText('A matter of safety')).toBeVisible();
  const witnesses = clinician.getByRole('region', { name: 'Less urgent' }).getByRole('listitem');
  await expect(witnesses.filter({ hasText: 'Numbness' }).first()).toContainText('See a doctor today');
  const unreasoned = clinician.getByRole('button', { name: 'Say whether it is right' });
  await expect(unreasoned).toHaveCount(2);
  for (const left of [1, 0]) {
    await expect(async () => {
      await unreasoned.first().click({ timeout: 1000 });
      await expect(clinician.getByLabel('Reason')).toBeFocused({ timeout: 1000 });
    }).toPass();
    await clinician.getByLabel('Reason').fill('A doctor on the same day is soon enough.');
    await clinician.keyboard.press('Control+Enter');
    await expect(unreasoned).toHaveCount(left);
    await expect(clinician.getByText('Accepted')).toHaveCount(2 - left);
  }

  const second = await approveAs(browser, 'clinician2', number);
  await expect(second.getByText('Needs the approval of a safety lead')).toBeVisible();
  await expect(second.getByText('In review', { exact: true })).toBeVisible();
  const publisher = await signedIn(browser, 'publisher');
  expect(await publishChangeSet(publisher, number)).toMatchObject({ code: 'BLOCKED' });

  const lead = await approveAs(browser, 'safety-lead', number);
  await expect(lead.getByText('Approved', { exact: true })).toBeVisible();
  await publisher.goto(`/change-sets/${number}`);
  await expect(publisher.getByText('Open: it can be published')).toBeVisible();
  await publisher.getByRole('button', { name: 'Publish', exact: true }).click();
  await publisher.getByRole('button', { name: 'Try it first' }).click();
  await expect(publisher.getByText('It would go through')).toBeVisible();
});
