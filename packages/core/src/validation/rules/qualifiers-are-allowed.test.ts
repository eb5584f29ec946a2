import { expect, test } from 'vitest';
import { pathsFound } from '../../../test/found.ts';
import { aConcept, anId, aStatement } from '../../testing/index.ts';
import { qualifiersAreAllowed } from './qualifiers-are-allowed.ts';

const condition = aConcept('CONDITION', 1);

test('a statement about a symptom may have any qualifier', () => {
  const ends = { subject: condition, object: aConcept('SYMPTOM', 1) };
  const statement = aStatement('HAS_SYMPTOM', 1, ends, {
    qualifiers: { onset: 'SUDDEN', aggravatedBy: [anId('fac', 1)], note: 'at night' },
  });
  expect(pathsFound(qualifiersAreAllowed, statement)).toEqual([]);
});

test('a qualifier that means nothing for the kind of statement is found', () => {
  const ends = { subject: condition, object: aConcept('CONDITION', 2) };
  const statement = aStatement('SUBTYPE_OF', 1, ends, {
    qualifiers: { onset: 'SUDDEN', severity: ['MILD'], note: 'in children' },
  });
  expect(pathsFound(qualifiersAreAllowed, statement)).toEqual(['qualifiers.onset', 'qualifiers.severity']);
});
