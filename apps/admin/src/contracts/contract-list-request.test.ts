import { expect, test } from 'vitest';
import { paramsOf } from '../testing/params-of.ts';
import { contractListPath, readContractListRequest } from './contract-list-request.ts';

test('the address of the list of contracts says all that was asked for', () => {
  for (const text of [undefined, 'pale & blue'])
    for (const onlyBroken of [false, true])
      expect(readContractListRequest(paramsOf(contractListPath({ text, onlyBroken })))).toEqual({
        ...{ text, onlyBroken },
      });
});

test('the address of all contracts is short', () => {
  expect(contractListPath(readContractListRequest({ kept: 'maybe', q: ' ' }))).toBe('/rules/contracts');
});
