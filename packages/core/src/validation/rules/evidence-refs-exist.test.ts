import { expect, test } from 'vitest';
import { pathsFound } from '../../../test/found.ts';
import { aConcept, anId, aStatement, someEvidence } from '../../testing/index.ts';
import { evidenceRefsExist } from './evidence-refs-exist.ts';

const ends = { subject: aConcept('CONDITION', 1), object: aConcept('SYMPTOM', 1) };
const own = anId('evd', 1);
const foreign = anId('evd', 9);

test("amounts and texts that name their own subject's evidence are accepted", () => {
  const statement = aStatement('HAS_SYMPTOM', 1, ends, {
    qualifiers: { frequency: { word: 'SOMETIMES', evidence: own }, latency: { word: 'soon', evidence: own } },
  });
  const condition = aConcept('CONDITION', 1, {
    summary: { text: 'A clot.', evidence: [own] },
    evidence: [someEvidence(1)],
  });
  expect(pathsFound(evidenceRefsExist, statement)).toEqual([]);
  expect(pathsFound(evidenceRefsExist, condition)).toEqual([]);
});

test('evidence of another subject is found wherever it is named', () => {
  const amount = { value: 2, evidence: foreign };
  const statement = aStatement('HAS_SYMPTOM', 1, ends, {
    qualifiers: { frequency: { word: 'SOMETIMES', evidence: foreign }, duration: amount },
  });
  const accuracy = aStatement(
    'EVALUATED_BY',
    1,
    { subject: ends.subject, object: aConcept('DIAGNOSTIC_TEST', 1) },
    { sensitivity: amount },
  );
  const risk = aStatement(
    'RISK_RAISED_BY',
    1,
    { subject: ends.subject, object: aConcept('RISK_FACTOR', 1) },
    { size: amount },
  );
  const texts = [{ text: 'Say so.', evidence: [own, foreign] }];
  const evidence = [someEvidence(1)];
  const treatment = aConcept('TREATMENT', 1, {
    instructions: texts,
    cautions: texts,
    dose: { repetitions: amount, stopIf: [] },
    evidence,
  });
  const results = [{ label: 'positive', suggests: [], evidence: [foreign] }];
  const diagnosticTest = aConcept('DIAGNOSTIC_TEST', 1, { howItIsDone: texts, results, evidence });
  const symptom = aConcept('SYMPTOM', 1, { profile: { latency: amount } });
  expect(pathsFound(evidenceRefsExist, statement)).toEqual([
    'qualifiers.frequency.evidence',
    'qualifiers.duration.evidence',
  ]);
  expect(pathsFound(evidenceRefsExist, accuracy)).toEqual(['sensitivity.evidence']);
  expect(pathsFound(evidenceRefsExist, risk)).toEqual(['size.evidence']);
  expect(pathsFound(evidenceRefsExist, treatment)).toEqual([
    'dose.repetitions.evidence',
    'instructions.0.evidence.1',
    'cautions.0.evidence.1',
  ]);
  expect(pathsFound(evidenceRefsExist, diagnosticTest)).toEqual([
    'howItIsDone.0.evidence.1',
    'results.0.evidence.0',
  ]);
  expect(pathsFound(evidenceRefsExist, symptom)).toEqual(['profile.latency.evidence']);
});
