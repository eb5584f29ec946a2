import { expect, test } from '@playwright/test';
import { expectFitInEveryLook } from '../looks.ts';
import { complaintsOf } from '../page-checks.ts';
import type { DemoPerson } from '../stack/demo-people.ts';
import { signedIn } from './signed-in.ts';

interface Screen {
  readonly name: string;
  readonly path: string;
  readonly person: DemoPerson;
}

const SCREENS: readonly Screen[] = [
  { name: 'the inbox', path: '/inbox', person: 'editor' },
  { name: 'the gaps', path: '/inbox/gaps?code=RULE_WITHOUT_CASE', person: 'editor' },
  { name: 'the list of change sets', path: '/change-sets?owner=me&status=DRAFT', person: 'editor' },
  { name: 'a list in which no change set fits', path: '/change-sets?origin=EMERGENCY', person: 'editor' },
  { name: 'the beginning of a change set', path: '/change-sets/new', person: 'editor' },
  { name: 'the import', path: '/import', person: 'editor' },
  { name: 'the releases', path: '/releases', person: 'editor' },
  { name: 'a release', path: '/releases/1', person: 'editor' },
  { name: 'a comparison', path: '/releases/compare?from=1&to=1', person: 'editor' },
  { name: 'the account', path: '/account', person: 'clinician' },
  { name: 'the people', path: '/people', person: 'admin' },
  { name: 'the making known of somebody', path: '/people/new', person: 'admin' },
  { name: 'the audit log', path: '/audit?action=publish', person: 'admin' },
];

const WINDOWS = [
  { width: 1280, height: 900 },
  { width: 360, height: 800 },
];

test.describe.configure({ timeout: 120_000 });

for (const { name, path, person } of SCREENS) {
  test(`${name} breaks no rule of axe, fits every window and complains of nothing, in both themes`, async ({
    browser,
  }) => {
    const page = await signedIn(browser, person);
    const complaints = complaintsOf(page);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
    await expectFitInEveryLook(page, WINDOWS);
    expect(complaints).toEqual([]);
  });
}
