import { URGENCIES } from '@symptograph/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paramsOf } from '../testing/params-of.ts';
import { caseListPath, readCaseListRequest } from './case-list-request.ts';

const word = fc
  .string({ minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const maybe = fc.option(word, { nil: undefined });

test('the address of the case library says all that was asked for, and nothing else', () => {
  const requests = fc.record({
    text: maybe,
    levels: fc.subarray([...URGENCIES]),
    onlyOutside: fc.boolean(),
    after: maybe,
  });
  fc.assert(
    fc.property(requests, (request) => {
      expect(readCaseListRequest(paramsOf(caseListPath(request)))).toEqual(request);
    }),
  );
});
