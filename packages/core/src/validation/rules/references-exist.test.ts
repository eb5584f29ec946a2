import { expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import {
  aCase,
  aConcept,
  aContract,
  aCriterion,
  anId,
  aRule,
  aSource,
  aStatement,
  isPresent,
  someEvidence,
} from '../../testing/index.ts';
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

test('what rules, contracts and cases name must exist, criteria too', () => {
  const criterion = aCriterion(1, { when: isPresent(symptom) });
  const when = {
    op: 'any',
    of: [isPresent(symptom), { op: 'criterion', id: criterion.id }, { op: 'criterion', id: 'fever' }],
  } as const;
  const rule = aRule(1, { title: 'clot', when, scope: [symptom.id, anId('sym', 9)] });
  expect(sentencesFound(referencesExist, rule, criterion, symptom)).toEqual([
    `“clot” names ${anId('sym', 9)}, which is no concept of this graph; name one that is, or take it out.`,
    '“clot” names fever, which is no criterion of this graph; name one that is, or take it out.',
  ]);
  const redFlags = [{ concept: symptom.id }, { concept: anId('con', 9) }];
  const contract = aContract(1, { kind: 'REASSURANCE', redFlags });
  expect(pathsFound(referencesExist, contract, symptom)).toEqual(['redFlags.1.concept']);
  const given = aCase(1, {
    findings: [{ concept: symptom.id, state: 'PRESENT', qualifiers: { locatedIn: [anId('ana', 9)] } }],
    expectedCondition: anId('con', 9),
    mustNotMiss: [condition.id, anId('con', 8)],
  });
  expect(pathsFound(referencesExist, given, symptom, condition)).toEqual([
    'findings.0.qualifiers.locatedIn.0',
    'expectedCondition',
    'mustNotMiss.1',
  ]);
});
