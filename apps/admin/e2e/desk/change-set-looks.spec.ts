import { expect, test } from '@playwright/test';
import { expectFitInEveryLook } from '../looks.ts';
import { complaintsOf } from '../page-checks.ts';
import { idOf, newChangeSet, submitChangeSet } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

const TABS = ['', '/changes', '/rules', '/impact', '/graph', '/checks', '/conflicts', '/history'];

const WINDOWS = [
  { width: 1280, height: 900 },
  { width: 360, height: 800 },
];

test('every page of a change set breaks no rule of axe, fits every window and complains of nothing, in both themes', async ({
  browser,
}) => {
  test.setTimeout(360_000);
  const page = await signedIn(browser, 'editor');
  const complaints = complaintsOf(page);
  const rule = await idOf(page, 'rule(slug: "numb-or-tingling-calf-after-an-injury")');
  const condition = await idOf(page, 'condition(slug: "sciatica")');
  const { number } = await newChangeSet(page, 'A numb calf that can wait, to look at', [
    {
      update: { subjectId: rule, operations: [{ op: 'SET', path: 'then.urgency', value: 'SAME_DAY' }] },
    },
    {
      update: {
        subjectId: condition,
        operations: [{ op: 'ADD', path: 'synonyms', value: { text: 'nerve pain of the leg' } }],
      },
    },
  ]);
  await submitChangeSet(page, number);
  for (const tab of TABS) {
    await test.step(tab === '' ? 'overview' : tab, async () => {
      await page.goto(`/change-sets/${number}${tab}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
      await expect(page.getByText('Checking …')).toBeHidden();
      await expectFitInEveryLook(page, WINDOWS);
    });
  }
  expect(complaints).toEqual([]);
});
