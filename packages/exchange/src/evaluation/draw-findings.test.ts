import { expect, test } from 'vitest';
import type { Case } from '../cases/case.ts';
import { drawFindings } from './draw-findings.ts';

const patient: Case = {
  id: 'patients.csv:2',
  group: 'row 0',
  presenting: 'E_7',
  findings: Array.from({ length: 20 }, (_, number) => ({
    code: `E_${number}`,
    label: '',
    state: 'PRESENT',
    qualifiers: [],
  })),
  expected: { code: 'Croup', label: 'Croup' },
  file: 'patients.csv',
  line: 2,
};

const drawn = (others: number, seed: number, from: Case = patient) =>
  drawFindings(from, { others, seed }).map(({ code }) => code);

test('what the patient came with is told first, then as many others as asked for, none twice', () => {
  for (const others of [0, 2, 4]) {
    const codes = drawn(others, 1);
    expect(codes[0]).toBe('E_7');
    expect(new Set(codes).size).toBe(others + 1);
  }
});

test('the draw with four others begins with the draw with two', () => {
  for (const seed of [1, 2, 3]) expect(drawn(4, seed).slice(0, 3)).toEqual(drawn(2, seed));
});

test('the draw depends on the seed and not on the order of the findings', () => {
  const reversed = { ...patient, findings: patient.findings.toReversed() };
  expect(drawn(4, 1, reversed)).toEqual(drawn(4, 1));
  expect(drawn(4, 2)).not.toEqual(drawn(4, 1));
});

test('a patient with few findings tells them all', () => {
  expect(drawn(40, 1)).toHaveLength(20);
});
