import { CONCEPT_KINDS } from '@symptograph/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paramsOf } from '../testing/params-of.ts';
import { listPath, readListRequest, TYPE_FACETS } from './list-request.ts';

const requests = fc.constantFrom(...CONCEPT_KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    text: fc.option(
      fc
        .string({ minLength: 1 })
        .map((text) => text.trim())
        .filter((text) => text !== ''),
      { nil: undefined },
    ),
    types: fc.subarray([...(TYPE_FACETS[kind]?.values ?? [])]),
    order: fc.constantFrom('NAME' as const, 'DEGREE' as const),
    after: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
  }),
);

describe('the address of a list', () => {
  test('says all that was asked for, and nothing else', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(readListRequest(request.kind, paramsOf(listPath(request)))).toEqual(request);
      }),
    );
  });

  test('with unknown types, orders and repeated texts still makes a list', () => {
    const params = {
      type: ['DISEASE', 'NONSENSE', 'DISEASE'],
      sort: 'sideways',
      q: ['one', 'two'],
      after: '',
    };
    expect(readListRequest('CONDITION', params)).toEqual({
      kind: 'CONDITION',
      text: undefined,
      types: ['DISEASE'],
      order: 'NAME',
      after: undefined,
    });
  });
});
