import { expect, test } from 'vitest';
import { placeInList } from './place-in-list.ts';

const ULID = '01KAVN2Q6S8M3XEX4P0QYVFXJB';

test('criteria and contracts are read in their lists, everything else has a page', () => {
  expect(placeInList(`cri_${ULID}`)).toBe(`/rules/criteria#cri_${ULID}`);
  expect(placeInList(`ctr_${ULID}`)).toBe(`/rules/contracts#ctr_${ULID}`);
  expect(placeInList(`rul_${ULID}`)).toBeUndefined();
  expect(placeInList('nothing')).toBeUndefined();
});
