import { expect, test } from 'vitest';
import { found } from '../../../test/found.ts';
import { aConcept, anId, aStatement } from '../../testing/index.ts';
import { statementIsNotContradicted } from './statement-is-not-contradicted.ts';

const condition = aConcept('CONDITION', 1);
const symptom = aConcept('SYMPTOM', 1);
const ends = { subject: condition, object: symptom };

test('denying something of another situation contradicts nothing', () => {
  const present = aStatement('HAS_SYMPTOM', 1, ends);
  const absentAtRest = aStatement('HAS_SYMPTOM', 2, ends, { negated: true, qualifiers: { note: 'at rest' } });
  expect(found(statementIsNotContradicted, present, absentAtRest, condition, symptom)).toEqual([]);
});

test('stating and denying the same is found on both statements, whatever frequency is stated', () => {
  const present = aStatement('HAS_SYMPTOM', 1, ends, {
    qualifiers: { frequency: { word: 'SOMETIMES', evidence: anId('evd', 1) } },
  });
  const absent = aStatement('HAS_SYMPTOM', 2, ends, { negated: true });
  expect(found(statementIsNotContradicted, present, absent, condition, symptom)).toHaveLength(1);
  expect(found(statementIsNotContradicted, absent, present, condition, symptom)).toHaveLength(1);
});
