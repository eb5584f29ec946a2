import { expect, test } from 'vitest';
import { addressesKnown } from './address-state.ts';

const NOTHING = { at: null, movedTo: null, reason: null, unreachableSince: null };
const visited = { addressCheck: { ...NOTHING, outcome: 'REACHABLE' as const } };
const waiting = { addressCheck: { ...NOTHING, outcome: null } };

test('nothing is told to whoever sees no check, and what was never visited is told apart from what was', () => {
  expect(addressesKnown([undefined, { addressCheck: null }])).toBe('UNTOLD');
  expect(addressesKnown([{ addressCheck: null }, waiting])).toBe('NEVER_VISITED');
  expect(addressesKnown([waiting, visited])).toBe('VISITED');
});
