import { expect, test } from 'vitest';
import { coveragePath, readCoverageRequest } from './coverage-request.ts';

test('the address keeps the rule, the change set and what is shown', () => {
  const request = { rule: 'blue-toes', changeSet: 142, show: 'unreached' } as const;
  const address = new URL(coveragePath(request), 'http://127.0.0.1');
  expect(readCoverageRequest(Object.fromEntries(address.searchParams))).toEqual(request);
  expect(coveragePath()).toBe('/cases/coverage');
});

test('what the address does not know counts as absent', () => {
  for (const within of ['x', '0', '-3', '1.5'])
    expect(readCoverageRequest({ in: within, show: 'nothing' })).toEqual({
      rule: undefined,
      changeSet: undefined,
      show: 'all',
    });
});
