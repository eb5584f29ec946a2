import type { Contract } from '@symptograph/core';
import { expect, test } from 'vitest';
import { asContractKind } from './as-contract-kind.ts';

const present = (concept: string) => ({ op: 'is' as const, fact: { concept }, in: [true] });
const common = { id: 'ctr_1', slug: 'fever', title: 'Fever', evidence: [], version: 3 };
const least: Contract = {
  ...common,
  kind: 'RED_FLAG',
  floorAtLeast: 'SAME_DAY',
  when: {
    op: 'all',
    of: [
      present('sym_1'),
      { op: 'any', of: [present('sym_2'), present('sym_1')] },
      { op: 'is', fact: { concept: 'sym_3' }, in: [false] },
    ],
  },
};

test('a least level becomes a limit on self-care about what its condition asks to be there, each once', () => {
  expect(asContractKind(least, 'REASSURANCE')).toEqual({
    ...common,
    kind: 'REASSURANCE',
    redFlags: [{ concept: 'sym_1' }, { concept: 'sym_2' }],
  });
});

test('a limit on self-care becomes the highest least level where any of its signs is there', () => {
  const calm = asContractKind(least, 'REASSURANCE');
  expect(asContractKind(calm, 'RED_FLAG')).toEqual({
    ...common,
    kind: 'RED_FLAG',
    when: { op: 'any', of: [present('sym_1'), present('sym_2')] },
    floorAtLeast: 'EMERGENCY_CALL',
  });
});

test('the same kind is the same contract', () => {
  expect(asContractKind(least, 'RED_FLAG')).toBe(least);
});
