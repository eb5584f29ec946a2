import { expect, test } from 'vitest';
import { approvalPolicy, type PolicyCase } from './approval-policy.ts';

const of = (wanted: PolicyCase) =>
  approvalPolicy().find((line) => JSON.stringify(line.of) === JSON.stringify(wanted));
const needs = (wanted: PolicyCase) =>
  of(wanted)
    ?.needs.map(({ role, count }) => `${count} ${role}`)
    .join(', ');

test('wording and data need an editor, relations a clinician, doses two clinicians and a safety lead', () => {
  expect([0, 1, 2, 3].map((tier) => needs({ kind: 'TIER', tier: tier as 0 | 1 | 2 | 3 }))).toEqual([
    '1 EDITOR',
    '1 EDITOR',
    '1 CLINICIAN',
    '2 CLINICIAN, 1 SAFETY_LEAD',
  ]);
});

test('what changes answers needs more the more harm it can do, and interests once it is no mere equivalence', () => {
  expect((['E', 'U', 'D', 'S'] as const).map((each) => needs({ kind: 'CLASS', class: each }))).toEqual([
    '1 EDITOR',
    '1 CLINICIAN',
    '2 CLINICIAN',
    '2 CLINICIAN, 1 SAFETY_LEAD',
  ]);
  expect(of({ kind: 'CLASS', class: 'E' })?.needsInterests).toBe(false);
  expect(of({ kind: 'CLASS', class: 'U' })?.needsInterests).toBe(true);
});

test('an expectation does not go without a clinician, and nobody leaves an emergency level by one signature', () => {
  expect(needs({ kind: 'EXPECTATION' })).toBe('1 CLINICIAN');
  expect(needs({ kind: 'SWITCH_OFF', leavesEmergency: false })).toBe('1 SAFETY_LEAD');
  expect(needs({ kind: 'SWITCH_OFF', leavesEmergency: true })).toBe('2 CLINICIAN, 1 SAFETY_LEAD');
});
