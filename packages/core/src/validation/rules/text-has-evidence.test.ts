import { expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import { aConcept, anId, someEvidence } from '../../testing/index.ts';
import { textHasEvidence } from './text-has-evidence.ts';

test('texts that name evidence are accepted', () => {
  const condition = aConcept('CONDITION', 1, {
    summary: { text: 'A clot.', evidence: [anId('evd', 1)] },
    evidence: [someEvidence(1)],
  });
  expect(pathsFound(textHasEvidence, condition)).toEqual([]);
});

test('every text and result that names no evidence is found', () => {
  const text = { text: 'It says so.', evidence: [] };
  const condition = aConcept('CONDITION', 1, { name: 'sciatica', summary: text, outlook: [text] });
  const treatment = aConcept('TREATMENT', 1, { instructions: [text], cautions: [text] });
  const results = [{ label: 'positive', suggests: [], evidence: [] }];
  const diagnosticTest = aConcept('DIAGNOSTIC_TEST', 1, { howItIsDone: [text], results });
  expect(pathsFound(textHasEvidence, condition)).toEqual(['summary.evidence', 'outlook.0.evidence']);
  expect(pathsFound(textHasEvidence, treatment)).toEqual(['instructions.0.evidence', 'cautions.0.evidence']);
  expect(pathsFound(textHasEvidence, diagnosticTest)).toEqual([
    'howItIsDone.0.evidence',
    'results.0.evidence',
  ]);
  expect(sentencesFound(textHasEvidence, condition)[0]).toBe(
    '“sciatica” says “It says so.” and names no evidence for it; name the pieces of its evidence that it rests on.',
  );
});
