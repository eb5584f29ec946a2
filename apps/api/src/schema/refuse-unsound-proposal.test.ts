import { buildSnapshot } from '@symptograph/core';
import { aConcept, aGraph, aRule, isPresent } from '@symptograph/core/testing';
import { expect, test } from 'vitest';
import type { ProposedRule } from '../rule-review/book-side.ts';
import { refuseUnsoundProposal } from './refuse-unsound-proposal.ts';

const symptom = aConcept('SYMPTOM', 1, { name: 'calf pain' });
const condition = aConcept('CONDITION', 1, { name: 'cramp' });
const snapshot = buildSnapshot(aGraph([symptom, condition], []));

const { id, title, scope, when, then } = aRule(1);
const proposed: ProposedRule = { id, title, scope, when, then };
const criterion = { id: 'cri_1', title: 'pain', when: isPresent(symptom) };

const check = (rules: readonly ProposedRule[], more = {}) =>
  refuseUnsoundProposal(snapshot, { rules, criteria: [], remove: [], ...more }, 'to');
const concluding = (lists: object): ProposedRule => ({ ...proposed, then: { ...then, ...lists } });

test('a sound proposal passes', () => {
  expect(() => check([concluding({ suggests: [condition.id] })], { criteria: [criterion] })).not.toThrow();
});

test.each<readonly [string, () => void, string]>([
  ['a rule twice', () => check([proposed, proposed]), 'to.rules[1].id'],
  ['a criterion twice', () => check([], { criteria: [criterion, criterion] }), 'to.criteria[1].id'],
  ['a rule that is also removed', () => check([proposed], { remove: [id] }), 'to.rules[0].id'],
  ['a rule with the id of a symptom', () => check([{ ...proposed, id: symptom.id }]), 'to.rules[0].id'],
  [
    'a condition that there is not',
    () => check([concluding({ rulesOut: ['con_nope'] })]),
    'to.rules[0].then.rulesOut[0]',
  ],
  [
    'a symptom for a condition',
    () => check([concluding({ suggests: [condition.id, symptom.id] })]),
    'to.rules[0].then.suggests[1]',
  ],
  [
    'a condition for a test',
    () => check([concluding({ tests: [condition.id] })]),
    'to.rules[0].then.tests[0]',
  ],
])('%s is refused at its place', (_what, refused, at) => {
  expect(refused).toThrowError(expect.objectContaining({ extensions: expect.objectContaining({ at }) }));
});
