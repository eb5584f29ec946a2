import { changeSetOrigin, changeSetStatus } from '@symptograph/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paramsOf } from '../testing/params-of.ts';
import { changeSetListPath, readChangeSetListRequest } from './change-set-list-request.ts';

const requests = fc.record({
  statuses: fc.subarray([...changeSetStatus.values]),
  isMine: fc.boolean(),
  isAssignedToMe: fc.boolean(),
  origin: fc.option(fc.constantFrom(...changeSetOrigin.values), { nil: undefined }),
  after: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
});

describe('the address of the list of change sets', () => {
  test('says all that was asked for, and nothing else', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(readChangeSetListRequest(paramsOf(changeSetListPath(request)))).toEqual(request);
      }),
    );
  });

  test('of all change sets is short', () => {
    expect(changeSetListPath(readChangeSetListRequest({}))).toBe('/change-sets');
  });

  test('with what there is not still makes a list', () => {
    const params = { status: ['DRAFT', 'LOST'], owner: 'somebody', origin: 'THE_MOON' };
    expect(changeSetListPath(readChangeSetListRequest(params))).toBe('/change-sets?status=DRAFT');
  });
});
