import { expect, test } from 'vitest';
import { entryOf } from './entry-of.ts';

test('an editor stands under the list that what it edits belongs to', () => {
  expect(entryOf('/edit/con_01KAVN2Q6S8M3XEX4P0QYVFXJB')).toBe('/concepts/condition/edited');
  expect(entryOf('/edit/rul_01KAVN2Q6S8M3XEX4P0QYVFXJB')).toBe('/rules/edited');
  expect(entryOf('/edit/cri_01KAVN2Q6S8M3XEX4P0QYVFXJB')).toBe('/rules/edited');
  expect(entryOf('/edit/ctr_01KAVN2Q6S8M3XEX4P0QYVFXJB')).toBe('/rules/edited');
});

test('every other page stands for itself', () => {
  expect(entryOf('/edit/stm_01KAVN2Q6S8M3XEX4P0QYVFXJB')).toBe('/edit/stm_01KAVN2Q6S8M3XEX4P0QYVFXJB');
  expect(entryOf('/rules/routine-cramp')).toBe('/rules/routine-cramp');
});
