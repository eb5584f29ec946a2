import { expect, test } from '@playwright/test';
import { DESK_URL } from '../stack/addresses.ts';
import { idOf } from './desk-content.ts';
import { signedIn } from './signed-in.ts';

const DESK_PAGES = ['/inbox', '/change-sets', '/change-sets/new', '/import', '/people', '/audit'];

test('a viewer reaches no page of the desk, and is offered none', async ({ browser }) => {
  const page = await signedIn(browser, 'viewer');
  for (const path of DESK_PAGES) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(403);
  }
  await page.goto('/concepts/condition/sciatica');
  await expect(page.getByRole('link', { name: 'Edit', exact: true })).toHaveCount(0);
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  for (const name of ['Inbox', 'Change sets', 'Import', 'People', 'Audit log']) {
    await expect(links.filter({ hasText: name })).toHaveCount(0);
  }
  await page.goto('/account');
  await expect(page.getByRole('heading', { name: 'Roles' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make a key' })).toHaveCount(0);
});

test('past the pages, the desk refuses a viewer every edit', async ({ browser }) => {
  const page = await signedIn(browser, 'viewer');
  const subjectId = await idOf(page, 'condition(slug: "sciatica")');
  const edits = [{ update: { subjectId, operations: [{ op: 'SET', path: 'name', value: 'mine' }] } }];
  const attempts = [
    { query: 'mutation { it: createChangeSet(input: { title: "Mine" }) { ... on Problem { code } } }' },
    {
      query:
        'mutation ($input: EditChangeSetInput!) { it: editChangeSet(input: $input) { ... on Problem { code } } }',
      variables: { input: { changeSet: 1, ifHead: 0, edits } },
    },
    { query: 'mutation { it: revertRelease(release: 1) { ... on Problem { code } } }' },
    { query: 'mutation { it: publishChangeSet(changeSet: 1) { ... on Problem { code } } }' },
  ];
  for (const data of attempts) {
    const answer = await page.request.post('/admin/graphql', { data, headers: { origin: DESK_URL } });
    expect((await answer.json()).data.it.code, data.query).toBe('FORBIDDEN');
  }
});
