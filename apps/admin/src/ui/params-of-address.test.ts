import { expect, test } from 'vitest';
import { readListRequest } from '../concepts/list-request.ts';
import { paramsOfAddress } from './params-of-address.ts';

test('a file of a list is asked for by all that its page is asked for by', () => {
  const search = new URLSearchParams('q=muscle&type=INJURY&type=DISEASE&sort=links');
  expect(readListRequest('CONDITION', paramsOfAddress(search))).toMatchObject({
    text: 'muscle',
    types: ['INJURY', 'DISEASE'],
    order: 'DEGREE',
  });
  expect(
    readListRequest('CONDITION', paramsOfAddress(new URLSearchParams('status=deprecated'))),
  ).toMatchObject({
    status: 'DEPRECATED',
  });
});
