import { expect, test } from 'vitest';
import { pathsFound } from '../../../test/found.ts';
import { aConcept, anId, aSource, aStatement, someEvidence } from '../../testing/index.ts';
import { referencesExist } from './references-exist.ts';

const condition = aConcept('CONDITION', 1);
const symptom = aConcept('SYMPTOM', 1);
const walking = aConcept('FACTOR', 1, { name: 'walking' });
const ends = { subject: condition, object: symptom };

test('a qualifier that names a factor of the graph is accepted', () => {
  const statement = aStatement('HAS_SYMPTOM', 1, ends, { qualifiers: { aggravatedBy: [walking.id] } });
  expect(pathsFound(referencesExist, statement, condition, symptom, walking)).toEqual([]);
});

test('each missing concept and source is found where it is named', () => {
  const statement = aStatement('HAS_SYMPTOM', 1, ends, {
    qualifiers: { aggravatedBy: [walking.id, anId('fac', 9)], radiatesTo: [anId('ana', 9)] },
    evidence: [someEvidence(1), someEvidence(2, { source: anId('src', 9) })],
  });
  expect(pathsFound(referencesExist, statement, condition, symptom, walking)).toEqual([
    'evidence.1.source',
    'qualifiers.aggravatedBy.1',
    'qualifiers.radiatesTo.0',
  ]);
});

test('what treatments, tests, observables and deprecated concepts name must exist', () => {
  const evidence = [someEvidence(1)];
  const evidenceId = anId('evd', 1);
  const treatment = aConcept('TREATMENT', 1, { dose: { stopIf: [anId('sym', 9)] } });
  const diagnosticTest = aConcept('DIAGNOSTIC_TEST', 1, {
    results: [
      { label: 'positive', sign: anId('sym', 9), suggests: [condition.id, anId('con', 9)], evidence: [] },
    ],
  });
  const observable = aConcept('OBSERVABLE', 1, {
    derived: [{ symptom: anId('sym', 9), gte: 3, unit: 'cm', evidence: evidenceId }],
    evidence,
  });
  const replaced = aConcept('CONDITION', 2, { status: 'DEPRECATED', replacedBy: anId('con', 9) });
  const follows = aStatement(
    'TREATED_BY',
    2,
    { subject: condition, object: treatment },
    { followedBy: [anId('trt', 9)], appliesWhen: { locatedIn: [anId('ana', 9)] } },
  );
  expect(pathsFound(referencesExist, treatment)).toEqual(['dose.stopIf.0']);
  expect(pathsFound(referencesExist, diagnosticTest, condition)).toEqual([
    'results.0.sign',
    'results.0.suggests.1',
  ]);
  expect(pathsFound(referencesExist, observable)).toEqual(['derived.0.symptom']);
  expect(pathsFound(referencesExist, replaced)).toEqual(['replacedBy']);
  expect(pathsFound(referencesExist, follows)).toEqual(['appliesWhen.locatedIn.0', 'followedBy.0']);
  expect(pathsFound(referencesExist, aSource())).toEqual([]);
});
