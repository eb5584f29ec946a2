import { expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import { aCriterion, aRule } from '../../testing/index.ts';
import { ruleHasEvidence } from './rule-has-evidence.ts';

test('a rule that names a passage is accepted, and a criterion needs none', () => {
  expect(pathsFound(ruleHasEvidence, aRule(1))).toEqual([]);
  expect(pathsFound(ruleHasEvidence, aCriterion(1, { evidence: [] }))).toEqual([]);
});

test('a rule that names none is found', () => {
  expect(sentencesFound(ruleHasEvidence, aRule(1, { title: 'a clot', evidence: [] }))).toEqual([
    'The rule “a clot” has no evidence; add the passage of a source that says so.',
  ]);
});
