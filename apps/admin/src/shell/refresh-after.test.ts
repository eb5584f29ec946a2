import { expect, test } from 'vitest';
import { refreshAfter } from './refresh-after.ts';

const EDITED = { kind: 'CHANGE_SET', number: 142 } as const;
const PUBLISHED = { kind: 'RELEASE', release: 8 } as const;

test('the inbox, the list and the page of the change set are read again sooner than pages that show nothing of it', () => {
  const elsewhere = refreshAfter('/rules/high-fever', EDITED) ?? 0;
  for (const path of ['/inbox', '/inbox/gaps', '/change-sets', '/change-sets/142', '/change-sets/142/checks'])
    expect(refreshAfter(path, EDITED)).toBeLessThan(elsewhere);
  expect(refreshAfter('/change-sets/14', EDITED)).toBe(elsewhere);
});

test('every open change set is read again soon after a release, since it may be behind', () => {
  expect(refreshAfter('/change-sets/14/conflicts', PUBLISHED)).toBe(refreshAfter('/inbox', PUBLISHED));
});

test('nobody is disturbed while they write', () => {
  for (const path of ['/edit/sym_1', '/new/rule'])
    for (const event of [EDITED, PUBLISHED]) expect(refreshAfter(path, event)).toBeUndefined();
});
