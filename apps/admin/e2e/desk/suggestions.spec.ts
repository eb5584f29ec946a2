import { expect, test } from '@playwright/test';
import { clickUntil } from '../act-until.ts';
import { expectFitInEveryLook } from '../looks.ts';
import { askDesk, idOf, newChangeSet, submitChangeSet } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

test('a reviewer suggests another wording and another choice, and the owner puts them in by one click each', async ({
  browser,
}) => {
  const tag = crypto.randomUUID().slice(0, 8);
  const editor = await signedIn(browser, 'editor');
  const subjectId = await idOf(editor, 'condition(slug: "plantar-fasciitis")');
  const operations = [
    { op: 'SET', path: 'name', value: `sole band pain ${tag}` },
    { op: 'SET', path: 'conditionKind', value: 'SYNDROME' },
  ];
  const { number } = await newChangeSet(editor, `Suggested ${tag}`, [{ update: { subjectId, operations } }]);
  await submitChangeSet(editor, number);

  const reviewer = await signedIn(browser, 'editor2');
  await reviewer.goto(`/change-sets/${number}/changes`);
  const comment = reviewer.getByLabel('Comment', { exact: true });
  const suggest = async (path: string, text: string, value: () => Promise<unknown>) => {
    await clickUntil(comment, reviewer.getByRole('button', { name: `Comment on ${path}` }));
    await comment.fill(text);
    await reviewer.getByRole('checkbox', { name: /^Suggest another/ }).check();
    await value();
    await reviewer.getByRole('button', { name: 'Comment', exact: true }).click();
    await expect(comment).toBeHidden();
    await expect(reviewer.getByText(text)).toBeVisible();
  };
  await suggest('conditionKind', 'It is not a syndrome.', async () => {
    const choice = reviewer.getByRole('combobox', { name: 'Value' });
    await expect(choice).toHaveValue('SYNDROME');
    await choice.selectOption({ label: 'Injury' });
    await expectFitInEveryLook(reviewer);
  });
  await suggest('name', 'Nearer to what people say.', () =>
    reviewer.getByRole('textbox', { name: 'Wording' }).fill(`pain of the sole ${tag}`),
  );

  await editor.goto(`/change-sets/${number}/changes`);
  for (const text of ['It is not a syndrome.', 'Nearer to what people say.']) {
    const said = editor.getByRole('listitem').filter({ hasText: text }).last();
    await clickUntil(said.getByText('was put in by'), said.getByRole('button', { name: 'Put it in' }));
  }
  const query = 'query ($n: Int!) { it: changeSet(number: $n) { changes { draft } contributors { name } } }';
  expect(await askDesk(editor, query, { n: number })).toMatchObject({
    changes: [{ draft: { name: `pain of the sole ${tag}`, conditionKind: 'INJURY' } }],
    contributors: [{ name: 'Demo editor' }, { name: 'Demo editor 2' }],
  });
});
