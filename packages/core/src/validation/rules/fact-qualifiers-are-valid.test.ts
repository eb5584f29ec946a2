import { expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import { aConcept, aContract, aRule } from '../../testing/index.ts';
import { factQualifiersAreValid } from './fact-qualifiers-are-valid.ts';

const pain = aConcept('SYMPTOM', 1);
const asking = (
  qualifiers: Readonly<Record<string, string | readonly string[]>>,
  concept: { id: string } = pain,
) =>
  aRule(1, {
    title: 'cramp',
    when: { op: 'all', of: [{ op: 'is', fact: { concept: concept.id, qualifiers }, in: [true] }] },
  });

test('circumstances that people report, with alternatives, are accepted', () => {
  const rule = asking({ onset: ['SUDDEN'], severity: ['MILD', 'SEVERE'], aggravatedBy: 'whatever' });
  expect(pathsFound(factQualifiersAreValid, rule)).toEqual([]);
});

test('a value that there is not is found at its place, with those that there are', () => {
  const rule = asking({ severity: ['SEVERE', 'AWFUL'], onset: 'FAST' });
  expect(pathsFound(factQualifiersAreValid, rule)).toEqual([
    'when.of.0.fact.qualifiers.severity.1',
    'when.of.0.fact.qualifiers.onset',
  ]);
  expect(sentencesFound(factQualifiersAreValid, rule)[1]).toBe(
    '“cramp” asks for the onset FAST, which there is not; SUDDEN, GRADUAL, DELAYED can be used.',
  );
});

test('several values of a slot that has one are found', () => {
  const rule = asking({ onset: ['SUDDEN', 'GRADUAL'] });
  expect(sentencesFound(factQualifiersAreValid, rule)).toEqual([
    '“cramp” asks for several values of onset, which has one; write a condition for each and join them by any.',
  ]);
});

test('a slot that nobody can report, and qualifiers of what is no symptom, are found', () => {
  expect(pathsFound(factQualifiersAreValid, asking({ frequency: 'OFTEN' }))).toEqual([
    'when.of.0.fact.qualifiers.frequency',
  ]);
  const clot = aConcept('CONDITION', 1);
  expect(pathsFound(factQualifiersAreValid, asking({ onset: 'SUDDEN' }, clot))).toEqual([
    'when.of.0.fact.qualifiers',
  ]);
  const redFlags = [{ concept: clot.id, qualifiers: { onset: 'SUDDEN' } }];
  const contract = aContract(1, { kind: 'REASSURANCE', redFlags });
  expect(pathsFound(factQualifiersAreValid, contract)).toEqual(['redFlags.0.qualifiers']);
});
