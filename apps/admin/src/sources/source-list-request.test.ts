import { expect, test } from 'vitest';
import { readSourceListRequest, sourceListPath } from './source-list-request.ts';

test('the address keeps words, kind, order and page', () => {
  const request = {
    text: 'cramp',
    kind: 'GUIDELINE',
    onlyStale: true,
    address: 'moved',
    order: 'cited',
    page: 2,
  } as const;
  const address = new URL(sourceListPath(request), 'http://127.0.0.1');
  expect(readSourceListRequest(Object.fromEntries(address.searchParams))).toEqual(request);
});

test('what the address does not know counts as absent, and stale ones stand first', () => {
  expect(readSourceListRequest({ kind: 'POEM', address: 'flat', order: 'colour', page: '-1' })).toEqual({
    ...{ text: undefined, kind: undefined, onlyStale: false, address: undefined, order: 'stale', page: 1 },
  });
  expect(sourceListPath({})).toBe('/sources');
});
