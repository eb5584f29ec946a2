import { expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import { aConcept, anId, aStatement } from '../../testing/index.ts';
import { deprecatedConceptIsNotUsed } from './deprecated-concept-is-not-used.ts';

const condition = aConcept('CONDITION', 1, { name: 'sciatica' });
const symptom = aConcept('SYMPTOM', 1, { name: 'numbness' });
const rest = aConcept('FACTOR', 1);
const oldRest = aConcept('FACTOR', 2, { name: 'resting', status: 'DEPRECATED', replacedBy: rest.id });
const ends = { subject: condition, object: symptom };

test('a statement between active concepts is accepted', () => {
  const statement = aStatement('HAS_SYMPTOM', 1, ends, { qualifiers: { relievedBy: [rest.id] } });
  expect(pathsFound(deprecatedConceptIsNotUsed, statement, condition, symptom, rest)).toEqual([]);
});

test('a deprecated end or qualifier is found, and the sentence says what to use instead', () => {
  const statement = aStatement('HAS_SYMPTOM', 1, ends, { qualifiers: { relievedBy: [oldRest.id] } });
  expect(sentencesFound(deprecatedConceptIsNotUsed, statement, condition, symptom, rest, oldRest)).toEqual([
    '“sciatica has the symptom numbness” uses the deprecated concept “resting”; use “factor 1” instead.',
  ]);
  const deprecated = aConcept('CONDITION', 1, { status: 'DEPRECATED' });
  expect(pathsFound(deprecatedConceptIsNotUsed, statement, deprecated, symptom)).toEqual(['subject']);
});

test('deprecated concepts may name and be replaced by deprecated ones', () => {
  const older = aConcept('FACTOR', 3, { status: 'DEPRECATED', replacedBy: anId('fac', 2) });
  expect(pathsFound(deprecatedConceptIsNotUsed, older, oldRest, rest)).toEqual([]);
});
