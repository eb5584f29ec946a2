import { CONCEPT_KINDS } from '@symptograph/core';
import { URGENCIES } from '@symptograph/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paramsOf } from '../testing/params-of.ts';
import { hasLevels, listFilePath, listPath, readListRequest, TYPE_FACETS } from './list-request.ts';

const views = fc
  .tuple(fc.constantFrom(...CONCEPT_KINDS), fc.constantFrom('ACTIVE' as const, 'DEPRECATED' as const))
  .map(([kind, status]) => ({
    kind,
    status,
    types: status === 'ACTIVE' ? [...(TYPE_FACETS[kind]?.values ?? [])] : [],
    levels: hasLevels({ kind, status }) ? URGENCIES : [],
  }));

const requests = views.chain(({ kind, status, types, levels }) =>
  fc.record({
    kind: fc.constant(kind),
    status: fc.constant(status),
    text: fc.option(
      fc
        .string({ minLength: 1 })
        .map((text) => text.trim())
        .filter((text) => text !== ''),
      { nil: undefined },
    ),
    types: fc.subarray(types),
    levels: fc.subarray([...levels]),
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
      level: 'SOON',
      sort: 'sideways',
      q: ['one', 'two'],
      after: '',
    };
    expect(readListRequest('CONDITION', params)).toEqual({
      kind: 'CONDITION',
      text: undefined,
      types: ['DISEASE'],
      levels: [],
      status: 'ACTIVE',
      order: 'NAME',
      after: undefined,
    });
  });

  test('that asks for what is out of use asks for no types and levels: the API knows them among those in use', () => {
    const params = { type: 'DISEASE', level: 'SAME_DAY', status: 'deprecated' };
    expect(readListRequest('CONDITION', params)).toMatchObject({
      status: 'DEPRECATED',
      types: [],
      levels: [],
    });
  });

  test('of the file asks for the same from the first row on', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const path = listFilePath(request);
        expect(new URL(path, 'http://localhost').pathname).toMatch(/^\/concepts\/[a-z-]+\/list\.csv$/);
        expect(readListRequest(request.kind, paramsOf(path))).toEqual({ ...request, after: undefined });
      }),
    );
  });
});
