import { type Browser, expect, type Page, test } from '@playwright/test';
import { clickUntil } from '../act-until.ts';
import { approveOnPage } from './approve-on-page.ts';
import {
  askDesk,
  idOf,
  newChangeSet,
  publishChangeSet,
  stateNoInterests,
  submitChangeSet,
} from './desk-content.ts';
import { signedIn } from './signed-in.ts';

const LIKE_FEVER = /^fever-of-38|^fever-of-100-point-9/;

const set = (path: string, value: unknown) => ({ op: 'SET', path, value });

/** The rule on clots loses fever; the cases and the contract in its way are changed with it, so that no check holds it up. */
async function clotRuleWithoutFever(editor: Page): Promise<{ readonly number: number }> {
  const rule = await askDesk(editor, '{ it: rule(slug: "calf-pain-with-a-warning-of-a-clot") { id when } }');
  const fever = await idOf(editor, 'symptom(slug: "fever")');
  const { cases, contracts } = await askDesk(editor, '{ it: ruleBook { cases contracts } }');
  const others = rule.when.of.filter(({ fact }: { fact: { concept: string } }) => fact.concept !== fever);
  const waiting = cases.filter(({ slug }: { slug: string }) => LIKE_FEVER.test(slug));
  const contract = contracts.find(({ title }: { title: string }) => /fever needs a doctor/.test(title));
  return await newChangeSet(editor, `Fever alone can wait ${crypto.randomUUID().slice(0, 8)}`, [
    { update: { subjectId: rule.id, operations: [set('when.of', others)] } },
    ...waiting.map(({ id }: { id: string }) => ({
      update: { subjectId: id, operations: [set('expected', 'NONE'), set('acceptable', ['NONE'])] },
    })),
    { remove: { subjectId: contract.id, reason: 'Fever alone is no longer a reason to hurry.' } },
  ]);
}

/** Approves a change set on its page by keys, as somebody whose interests are stated. */
async function approveAs(browser: Browser, person: 'clinician2' | 'safety-lead', number: number) {
  const page = await signedIn(browser, person);
  await stateNoInterests(page);
  await approveOnPage(page, number, 'Fever alone does not hurry.');
  return page;
}

test('the clot rule without fever is of class S, and not published before its witness has a reason and the right two people signed', async ({
  browser,
}) => {
  test.slow();
  const editor = await signedIn(browser, 'editor');
  const { number } = await clotRuleWithoutFever(editor);
  await submitChangeSet(editor, number);

  const clinician = await signedIn(browser, 'clinician');
  await clinician.goto(`/change-sets/${number}/rules`);
  await expect(clinician.getByText('A matter of safety')).toBeVisible();
  const witness = clinician.getByRole('region', { name: 'Less urgent' }).getByRole('listitem').first();
  await expect(witness).toContainText(/Calf pain.*Fever.*Emergency care now.*No rule speaks/s);
  await expect(
    clinician.getByRole('region', { name: 'Cases that flip' }).getByText('Emergency care now').first(),
  ).toBeVisible();
  const unreasoned = clinician.getByRole('button', { name: 'Say whether it is right' });
  await expect(unreasoned).toHaveCount(1);
  const reason = clinician.getByLabel('Reason');
  const beginToSay = async () => {
    await clickUntil(reason, unreasoned);
    await expect(reason).toBeFocused();
  };
  await beginToSay();
  await reason.fill('A doctor looks at it the next day in any case.');
  await clinician.keyboard.press('Escape');
  await clinician.reload();
  await beginToSay();
  await expect(reason).toHaveValue('A doctor looks at it the next day in any case.');
  await clinician.keyboard.press('Control+Enter');
  await expect(unreasoned).toHaveCount(0);
  await expect(clinician.getByText('Accepted')).toHaveCount(1);

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
