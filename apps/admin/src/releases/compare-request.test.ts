import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paramsOf } from '../testing/params-of.ts';
import { comparePath, DIFF_ACTIONS, readCompareRequest } from './compare-request.ts';

const number = fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: undefined });
const requests = fc.record({
  from: number,
  to: number,
  actions: fc.subarray([...DIFF_ACTIONS]),
  after: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
});

describe('the address of a comparison', () => {
  test('says all that was asked for, and nothing else', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(readCompareRequest(paramsOf(comparePath(request)))).toEqual(request);
      }),
    );
  });

  test('with what is no release number names none', () => {
    for (const from of ['0', '-1', '1.5', 'one', '99999999999']) {
      expect(readCompareRequest({ from }).from).toBeUndefined();
    }
  });
});
