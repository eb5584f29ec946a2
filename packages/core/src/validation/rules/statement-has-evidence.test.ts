import { expect, test } from 'vitest';
import { pathsFound } from '../../../test/found.ts';
import { aConcept, aStatement } from '../../testing/index.ts';
import { statementHasEvidence } from './statement-has-evidence.ts';

const ends = { subject: aConcept('CONDITION', 1), object: aConcept('SYMPTOM', 1) };

test('a statement with a piece of evidence is accepted', () => {
  expect(pathsFound(statementHasEvidence, aStatement('HAS_SYMPTOM', 1, ends))).toEqual([]);
});

test('a statement without evidence is found, negated or not', () => {
  for (const negated of [true, false]) {
    const statement = aStatement('HAS_SYMPTOM', 1, ends, { evidence: [], negated });
    expect(pathsFound(statementHasEvidence, statement)).toEqual(['evidence']);
  }
});
