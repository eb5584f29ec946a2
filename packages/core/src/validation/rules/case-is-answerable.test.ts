import { expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import { aCase, anId, someEvidence } from '../../testing/index.ts';
import { caseIsAnswerable } from './case-is-answerable.ts';

const clot = anId('con', 1);

test('a case that says something, accepts what it expects and names its source is accepted', () => {
  const given = aCase(1, {
    expectedCondition: clot,
    mustNotMiss: [clot],
    impossible: [anId('con', 2)],
    acceptable: ['SAME_DAY', 'ROUTINE'],
    origin: 'SOURCE',
    evidence: [someEvidence(1)],
  });
  expect(pathsFound(caseIsAnswerable, given)).toEqual([]);
});

test('a case of which nothing is known, or that does not accept what it expects, is found', () => {
  const silent = aCase(1, { findings: [{ concept: anId('sym', 1), state: 'UNKNOWN' }] });
  expect(pathsFound(caseIsAnswerable, silent)).toEqual(['findings']);
  expect(pathsFound(caseIsAnswerable, aCase(1, { findings: [] }))).toEqual(['findings']);
  expect(sentencesFound(caseIsAnswerable, aCase(1, { acceptable: ['SAME_DAY'] }))).toEqual([
    'The case “case-1” does not accept “make an appointment”, which it expects; add it to the acceptable levels.',
  ]);
});

test('what it is cannot be impossible, and a source must be named', () => {
  const given = {
    expectedCondition: clot,
    mustNotMiss: [anId('con', 2)],
    impossible: [anId('con', 2), clot],
  };
  expect(pathsFound(caseIsAnswerable, aCase(1, given))).toEqual(['impossible.0', 'impossible.1']);
  expect(pathsFound(caseIsAnswerable, aCase(1, { origin: 'SOURCE' }))).toEqual(['evidence']);
});
