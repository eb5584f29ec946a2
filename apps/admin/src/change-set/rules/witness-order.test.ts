import { expect, test } from 'vitest';
import { witnessOrder } from './witness-order.ts';

test('what gets less urgent comes first, and of that what was most urgent', () => {
  const groups = witnessOrder([
    { before: 'ROUTINE', after: 'SAME_DAY' },
    { before: 'SAME_DAY', after: 'NONE' },
    { before: null, after: 'SELF_CARE' },
    { before: 'EMERGENCY_CALL', after: 'EMERGENCY_GO' },
    { before: 'ROUTINE', after: 'ROUTINE' },
  ]);
  expect(groups.map(({ id, witnesses }) => [id, witnesses.map(({ before }) => before)])).toEqual([
    ['down', ['EMERGENCY_CALL', 'SAME_DAY']],
    ['opens', [null]],
    ['level', ['ROUTINE']],
    ['up', ['ROUTINE']],
  ]);
});

test('there is no heading over nothing', () => {
  expect(witnessOrder([])).toEqual([]);
});
