import { expect, test } from 'vitest';
import { pathsFound } from '../../../test/found.ts';
import { aConcept, someEvidence } from '../../testing/index.ts';
import { evidenceIdIsUnique } from './evidence-id-is-unique.ts';

test('pieces of evidence with ids of their own are accepted', () => {
  const concept = aConcept('CONDITION', 1, { evidence: [someEvidence(1), someEvidence(2)] });
  expect(pathsFound(evidenceIdIsUnique, concept)).toEqual([]);
});

test('each later piece with an id that is taken is found', () => {
  const concept = aConcept('CONDITION', 1, {
    evidence: [someEvidence(1), someEvidence(2), someEvidence(1), someEvidence(1)],
  });
  expect(pathsFound(evidenceIdIsUnique, concept)).toEqual(['evidence.2.id', 'evidence.3.id']);
});
