import { expect, test } from 'vitest';
import { witnessOrder } from './witness-order.ts';

test('what gets less urgent comes first, and of that what was most urgent; then self-care that is new, also where no rule spoke', () => {
  const groups = witnessOrder([
    { before: 'ROUTINE', after: 'SAME_DAY', asksForLevel: false },
    { before: 'SAME_DAY', after: 'NONE', asksForLevel: false },
    { before: null, after: 'SELF_CARE', asksForLevel: true },
    { before: 'NONE', after: 'SELF_CARE', asksForLevel: true },
    { before: 'EMERGENCY_CALL', after: 'EMERGENCY_GO', asksForLevel: false },
    { before: 'ROUTINE', after: 'ROUTINE', asksForLevel: false },
  ]);
  expect(groups.map(({ id, witnesses }) => [id, witnesses.map(({ before }) => before)])).toEqual([
    ['down', ['EMERGENCY_CALL', 'SAME_DAY']],
    ['opens', [null, 'NONE']],
    ['level', ['ROUTINE']],
    ['up', ['ROUTINE']],
  ]);
});

test('there is no heading over nothing', () => {
  expect(witnessOrder([])).toEqual([]);
});
