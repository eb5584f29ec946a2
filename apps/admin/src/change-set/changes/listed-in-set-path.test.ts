import { expect, test } from 'vitest';
import { listedInSetPath } from './listed-in-set-path.ts';

const ULID = '01KAVN2Q6S8M3XEX4P0QYVFXJB';

test('a contract that the set changes is read at its change, another one in the list of contracts', () => {
  const pathOf = listedInSetPath(7, [`ctr_${ULID}`]);
  expect(pathOf(`ctr_${ULID}`)).toBe(`/change-sets/7/changes#change-ctr_${ULID}`);
  expect(pathOf(`ctr_${ULID.replace('JB', 'JC')}`)).toBe(`/rules/contracts#ctr_${ULID.replace('JB', 'JC')}`);
});
