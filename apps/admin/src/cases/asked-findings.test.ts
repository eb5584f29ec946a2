import { expect, test } from 'vitest';
import { askedFindings } from './asked-findings.ts';

test('a finding is asked about as the case has it, one for each severity', () => {
  const pain = { concept: 'sym_1', state: 'PRESENT' } as const;
  expect(
    askedFindings([
      pain,
      { ...pain, qualifiers: { onset: 'SUDDEN', severity: ['MILD', 'SEVERE'] } },
      { concept: '', state: 'PRESENT' },
    ]),
  ).toEqual([
    pain,
    { ...pain, qualifiers: { onset: 'SUDDEN', severity: 'MILD' } },
    { ...pain, qualifiers: { onset: 'SUDDEN', severity: 'SEVERE' } },
  ]);
});
