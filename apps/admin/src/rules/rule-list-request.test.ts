import { URGENCIES } from '@symptograph/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paramsOf } from '../testing/params-of.ts';
import { readRuleListRequest, ruleListPath } from './rule-list-request.ts';

const word = fc
  .string({ minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const maybe = fc.option(word, { nil: undefined });

const requests = fc.record({
  text: maybe,
  levels: fc.subarray([...URGENCIES]),
  mentions: maybe,
  suggests: maybe,
  after: maybe,
});

describe('the address of the list of rules', () => {
  test('says all that was asked for, and nothing else', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(readRuleListRequest(paramsOf(ruleListPath(request)))).toEqual(request);
      }),
    );
  });

  test('of all rules is short', () => {
    expect(ruleListPath(readRuleListRequest({}))).toBe('/rules');
  });

  test('with unknown levels and repeated texts still makes a list', () => {
    const params = { level: ['SAME_DAY', 'LATER', 'SOON'], mentions: ['a', 'b'] };
    expect(readRuleListRequest(params)).toEqual({
      text: undefined,
      levels: ['SAME_DAY'],
      mentions: undefined,
      suggests: undefined,
      after: undefined,
    });
  });
});
