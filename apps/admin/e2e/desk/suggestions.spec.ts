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

test('a reviewer suggests another symptom for a relation and other choices of a list, and both are put in', async ({
  browser,
}) => {
  const tag = crypto.randomUUID().slice(0, 8);
  const editor = await signedIn(browser, 'editor');
  const [subjectId, fever, cramp] = await Promise.all([
    idOf(editor, 'condition(slug: "plantar-fasciitis")'),
    idOf(editor, 'symptom(slug: "fever")'),
    idOf(editor, 'symptom(slug: "muscle-cramp")'),
  ]);
  const shown = await askDesk(
    editor,
    'query ($ids: [ID!]!) { it: subjects(ids: $ids, withStatements: true) { document } }',
    {
      ids: [subjectId],
    },
  );
  const relation = shown
    .map(({ document }: { document: { kind?: string } }) => document)
    .find(({ kind }: { kind?: string }) => kind === 'HAS_SYMPTOM');
  const set = (of: string, path: string, value: unknown) => ({
    update: { subjectId: of, operations: [{ op: 'SET', path, value }] },
  });
  const edits = [set(subjectId, 'origins', ['CONGENITAL']), set(relation.id, 'object', fever)];
  const { number } = await newChangeSet(editor, `Suggested lists ${tag}`, edits);
  await submitChangeSet(editor, number);

  const reviewer = await signedIn(browser, 'editor2');
  await reviewer.goto(`/change-sets/${number}/changes`);
  const comment = reviewer.getByLabel('Comment', { exact: true });
  const form = reviewer.locator('form').filter({ has: comment });
  const send = form.getByRole('button', { name: 'Comment', exact: true });
  const begin = async (path: string, text: string) => {
    await clickUntil(comment, reviewer.getByRole('button', { name: `Comment on ${path}` }));
    await comment.fill(text);
    await reviewer.getByRole('checkbox', { name: /^Suggest another value/ }).check();
  };
  await begin('origins', 'It comes with use.');
  const missing = reviewer.getByRole('alert').filter({ hasText: 'Say what is to stand there instead' });
  const congenital = reviewer.getByRole('checkbox', { name: 'Congenital' });
  await congenital.uncheck();
  await send.click();
  await expect(reviewer.getByRole('group', { name: 'Values' })).toContainText('Say what is to stand there');
  await expect(reviewer.getByRole('group', { name: 'Values' }).getByRole('checkbox').first()).toBeFocused();
  await congenital.check();
  await send.click();
  await expect(missing).toBeVisible();
  await congenital.uncheck();
  await reviewer.getByRole('checkbox', { name: 'Acquired' }).check();
  await expectFitInEveryLook(reviewer);
  await send.click();
  await expect(comment).toBeHidden();
  await begin('object', 'A cramp, not a fever.');
  await send.click();
  const picker = reviewer.getByRole('combobox', { name: 'Instead' });
  await expect(picker).toHaveAccessibleDescription(/Say what is to stand there instead/);
  await expect(picker).toBeFocused();
  const take = async (name: string) => {
    await picker.fill(name);
    await reviewer.getByRole('option', { name, exact: true }).click();
    await expect(reviewer.getByRole('button', { name: `Remove ${name}` })).toBeFocused();
  };
  await take('fever');
  await send.click();
  await expect(missing).toBeVisible();
  await reviewer.getByRole('button', { name: 'Remove fever' }).press('Enter');
  await expect(picker).toBeFocused();
  await take('muscle cramp');
  await expectFitInEveryLook(reviewer);
  await send.click();
  await expect(comment).toBeHidden();

  await editor.goto(`/change-sets/${number}/changes`);
  for (const text of ['It comes with use.', 'A cramp, not a fever.']) {
    const said = editor.getByRole('listitem').filter({ hasText: text }).last();
    await clickUntil(said.getByText('was put in by'), said.getByRole('button', { name: 'Put it in' }));
  }
  const query = 'query ($n: Int!) { it: changeSet(number: $n) { changes { draft } } }';
  const { changes } = await askDesk(editor, query, { n: number });
  expect(changes).toContainEqual({ draft: expect.objectContaining({ origins: ['ACQUIRED'] }) });
  expect(changes).toContainEqual({ draft: expect.objectContaining({ id: relation.id, object: cramp }) });
});
