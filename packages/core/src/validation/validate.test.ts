import { expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, aStatement } from '../testing/index.ts';
import { validationRules } from './rules/all-rules.ts';
import { findingsOn, validate } from './validate.ts';

const condition = aConcept('CONDITION', 1);
const symptom = aConcept('SYMPTOM', 1);
const shows = aStatement('HAS_SYMPTOM', 1, { subject: condition, object: symptom });

test('a sound graph has no findings', () => {
  expect(validate(buildSnapshot(aGraph([condition, symptom], [shows])))).toEqual([]);
});

test('findings come by subject, then in the order of the rules', () => {
  const broken = [
    { ...shows, object: 'sym_none', evidence: [] },
    aStatement('SUBTYPE_OF', 2, { subject: symptom, object: condition }, { evidence: [] }),
  ];
  const snapshot = buildSnapshot(aGraph([condition, symptom], broken));
  const found = validate(snapshot).map(({ subject, code }) => [subject, code]);
  expect(found).toEqual([
    [broken[0]?.id, 'STATEMENT_END_MISSING'],
    [broken[0]?.id, 'STATEMENT_UNSOURCED'],
    [broken[1]?.id, 'STATEMENT_JOINS_WRONG_KINDS'],
    [broken[1]?.id, 'STATEMENT_UNSOURCED'],
  ]);
  expect(findingsOn(snapshot, [shows.id, 'stm_gone', shows.id])).toHaveLength(2);
});

test('integrity is an error and quality a warning, each rule under a code of its own', () => {
  const codes = validationRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { gate, severity } of validationRules) {
    expect(severity).toBe(gate === 'INTEGRITY' ? 'ERROR' : 'WARNING');
  }
});
