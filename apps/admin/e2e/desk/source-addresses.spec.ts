import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { expectFitInEveryLook } from '../looks.ts';
import { demoDataFolder } from '../stack/demo-people.ts';
import {
  approveChangeSet,
  askDesk,
  newChangeSet,
  publishChangeSet,
  submitChangeSet,
} from './desk-content.ts';
import { signedIn } from './signed-in.ts';

const PROGRAM = fileURLToPath(new URL('../../../api/dist/symptograph.js', import.meta.url));

/** Visits the addresses of all sources, as an operator does beside the running API. */
async function visitAddresses(): Promise<void> {
  const env = { ...process.env, SYMPTOGRAPH_DATA: demoDataFolder(), DATABASE_URL: '' };
  await promisify(execFile)(process.execPath, [PROGRAM, 'sources'], { env });
}

/** Gives two published sources other addresses, by the way that every edit goes; both sources. */
async function giveAddresses(editor: Page, second: Page, publisher: Page, urls: readonly string[]) {
  const { nodes } = await askDesk(editor, '{ it: sources(first: 50) { nodes { id slug title url } } }');
  const given = ['hcahealthcare', 'devonformulary'].map((host, place) => ({
    ...nodes.find(({ url }: { url: string | null }) => url?.includes(host)),
    to: urls[place],
  }));
  const made = await newChangeSet(
    editor,
    'Where two sources are now',
    given.map(({ id, to }) => ({
      update: { subjectId: id, operations: [{ op: 'SET', path: 'url', value: to }] },
    })),
  );
  await submitChangeSet(editor, made.number);
  await approveChangeSet(second, made);
  expect(await publishChangeSet(publisher, made.number)).not.toHaveProperty('message');
  return given;
}

test('what an operator finds out about addresses is told to editors with what to do, and to no reader', async ({
  browser,
}) => {
  test.slow();
  const web = createServer(({ url }, response) => {
    if (url === '/moved') response.writeHead(301, { location: '/here' }).end();
    else response.writeHead(url === '/here' ? 200 : 404).end();
  }).listen(0, '127.0.0.1');
  await once(web, 'listening');
  const origin = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  const [editor, second, publisher, viewer] = await Promise.all(
    (['editor', 'editor2', 'publisher', 'viewer'] as const).map((person) => signedIn(browser, person)),
  );
  if (!editor || !second || !publisher || !viewer) throw new Error('All four are signed in.');
  for (const [path, told] of [
    ['/sources', 'Never checked whether their addresses answer.'],
    ['/sources/nice-ng158', 'Never checked whether its address answers.'],
  ] as const) {
    await editor.goto(path);
    await expect(editor.getByText(told)).toBeVisible();
    await viewer.goto(path);
    await expect(viewer.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(viewer.getByText(/^Never checked whether/)).toHaveCount(0);
  }

  const [gone, moved] = await giveAddresses(editor, second, publisher, [`${origin}/gone`, `${origin}/moved`]);
  await visitAddresses();
  web.close();

  const row = (of: Page, title: string) =>
    of.getByRole('main').getByRole('listitem').filter({ hasText: title });
  await editor.goto('/sources');
  await expect(editor.getByText('Never checked')).toHaveCount(0);
  const addresses = editor.getByRole('navigation', { name: 'Address' });
  await addresses.getByRole('link', { name: 'Unreachable' }).click();
  await expect(editor).toHaveURL(/address=unreachable/);
  await expect(row(editor, gone?.title)).toContainText('Not found since');
  await expect(row(editor, moved?.title)).toHaveCount(0);
  await expectFitInEveryLook(editor);

  await editor.goto(`/sources/${moved?.slug}`);
  await expect(editor.getByRole('link', { name: `${origin}/here` })).toBeVisible();
  await expect(editor.getByRole('link', { name: 'Give it another address' })).toBeVisible();
  await expectFitInEveryLook(editor);

  await viewer.goto('/sources?address=unreachable');
  await expect(row(viewer, moved?.title)).toBeVisible();
  await expect(viewer.getByRole('main')).not.toContainText('Not found since');
});
