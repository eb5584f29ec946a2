import { expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import { applyToSnapshot } from '../../graph/apply-to-snapshot.ts';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import type { Edit } from '../../graph/edit.ts';
import { aCase, aConcept, aGraph, aRule, aStatement, isPresent } from '../../testing/index.ts';
import type { Case } from '../../vocabulary/rules/case.ts';
import { revalidate } from '../revalidate.ts';
import { validate } from '../validate.ts';
import { caseIsNotUnderTriaged } from './case-is-not-under-triaged.ts';

const swelling = aConcept('SYMPTOM', 1, { name: 'swelling' });
const legSwelling = aConcept('SYMPTOM', 2, { name: 'leg swelling' });
const legIsOne = aStatement('SUBTYPE_OF', 1, { subject: legSwelling, object: swelling });
const rule = aRule(1, { when: isPresent(swelling), then: { ...aRule(1).then, urgency: 'ROUTINE' } });
const graph = [swelling, legSwelling, legIsOne, rule];
const needing = (...acceptable: Case['acceptable']) =>
  aCase(1, {
    findings: [{ concept: legSwelling.id, state: 'PRESENT' }],
    expected: acceptable[0] ?? 'NONE',
    acceptable,
  });

test('a case is accepted when the rules answer it at most one level below the least urgent right one', () => {
  expect(pathsFound(caseIsNotUnderTriaged, needing('ROUTINE'), ...graph)).toEqual([]);
  expect(pathsFound(caseIsNotUnderTriaged, needing('SAME_DAY'), ...graph)).toEqual([]);
  expect(pathsFound(caseIsNotUnderTriaged, needing('EMERGENCY_CALL', 'SAME_DAY'), ...graph)).toEqual([]);
});

test('a case that is answered two levels too low is found', () => {
  expect(sentencesFound(caseIsNotUnderTriaged, needing('EMERGENCY_GO'), ...graph)).toEqual([
    'The case “case-1” is answered “make an appointment” by the rules, and needs at least “emergency care now”; make a rule speak for it, or correct what the case expects.',
  ]);
  expect(pathsFound(caseIsNotUnderTriaged, needing('ROUTINE'), ...graph.slice(0, 3))).toEqual(['expected']);
});

test('a case that cannot be replayed is left to the rule that says so', () => {
  const findings = (['PRESENT', 'ABSENT'] as const).map((state) => ({ concept: swelling.id, state }));
  expect(pathsFound(caseIsNotUnderTriaged, { ...needing('EMERGENCY_CALL'), findings }, ...graph)).toEqual([]);
});

test.each<readonly [string, Edit]>([
  ['the rule goes', { type: 'remove', id: rule.id }],
  ['a step of the hierarchy goes', { type: 'remove', id: legIsOne.id }],
  ['the rule becomes less urgent', { type: 'put', subject: { ...rule, when: { op: 'not', of: rule.when } } }],
])('what it finds is found again when %s, and gone when it is as before', (_, edit) => {
  const document = {
    ...aGraph([swelling, legSwelling], [legIsOne]),
    rules: [rule],
    cases: [needing('ROUTINE')],
  };
  const before = buildSnapshot(document);
  const after = applyToSnapshot(before, [edit]);
  const beforeFindings = validate(before);
  const touched = [edit.type === 'put' ? edit.subject.id : edit.id];
  const found = revalidate({ before, after, beforeFindings, touched });
  expect(found).toEqual(validate(after));
  expect(found.map(({ code }) => code)).toContain('CASE_UNDER_TRIAGED');
  expect(revalidate({ before: after, after: before, beforeFindings: found, touched })).toEqual(
    beforeFindings,
  );
});
