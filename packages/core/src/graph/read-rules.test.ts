import type { Expression } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { aCase, aConcept, aContract, aCriterion, aGraph, anId, aRule, isPresent } from '../testing/index.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { diffGraphs } from './diff-graphs.ts';
import { graphOf } from './graph-of.ts';
import { subjectById, subjectsMentioning } from './read.ts';
import { allCases, allRules, caseBySlug, ruleBySlug } from './read-rules.ts';
import { referencesOf } from './references.ts';

const pain = aConcept('SYMPTOM', 1);
const walking = aConcept('FACTOR', 1);
const worse = { concept: pain.id, qualifiers: { aggravatedBy: walking.id, triggeredBy: [walking.id] } };
const nested: Expression = {
  op: 'any',
  of: [
    isPresent(pain),
    { op: 'not', of: { op: 'compare', fact: { concept: anId('obs', 1) }, gte: 3, unit: 'cm' } },
    { op: 'score', gte: 2, items: [{ points: 2, when: { op: 'criterion', id: anId('cri', 1) } }] },
    { op: 'atLeast', n: 1, of: [{ op: 'is', fact: worse, in: [false] }] },
  ],
};
const rule = aRule(1, {
  slug: 'clot',
  formerSlugs: ['thrombosis'],
  scope: [pain.id],
  when: nested,
  then: {
    urgency: 'SAME_DAY',
    suggests: [anId('con', 1)],
    rulesOut: [],
    raisesPriorOf: [anId('con', 2)],
    tests: [anId('tst', 1)],
  },
});
const second = aRule(2, { slug: 'thrombosis' });
const story = aCase(1, {
  findings: [{ concept: pain.id, state: 'PRESENT', qualifiers: { aggravatedBy: [walking.id] } }],
  mustNotMiss: [anId('con', 1)],
});
const document = {
  ...aGraph([pain, walking]),
  rules: [second, rule],
  criteria: [aCriterion(1)],
  contracts: [aContract(1)],
  cases: [aCase(2), story],
};
const snapshot = buildSnapshot(document);

test('rules and cases come by slug and are found by slug, a current one before a former one', () => {
  expect(allRules(snapshot)).toEqual([rule, second]);
  expect(allCases(snapshot)).toEqual([story, aCase(2)]);
  expect(ruleBySlug(snapshot, 'clot')).toBe(rule);
  expect(ruleBySlug(snapshot, 'thrombosis')).toBe(second);
  const alone = buildSnapshot({ ...document, rules: [rule] });
  expect(ruleBySlug(alone, 'thrombosis')).toBe(rule);
  expect(ruleBySlug(snapshot, 'none')).toBeUndefined();
  expect(caseBySlug(snapshot, 'case-1')).toBe(story);
});

test('every subject is found by its id, and the graph of a snapshot is the one that it was built of', () => {
  for (const { id } of [rule, aCriterion(1), aContract(1), story]) {
    expect(subjectById(snapshot, id)?.id).toBe(id);
  }
  expect(diffGraphs(document, graphOf(snapshot))).toEqual([]);
});

test('a rule names what its scope, condition, conclusion and evidence name, each by its place', () => {
  expect(referencesOf(rule).map(({ path, id }) => [path, id])).toEqual([
    ['scope.0', pain.id],
    ['when.of.0.fact.concept', pain.id],
    ['when.of.1.of.fact.concept', anId('obs', 1)],
    ['when.of.3.of.0.fact.concept', pain.id],
    ['when.of.3.of.0.fact.qualifiers.aggravatedBy', walking.id],
    ['when.of.3.of.0.fact.qualifiers.triggeredBy.0', walking.id],
    ['when.of.2.items.0.when.id', anId('cri', 1)],
    ['then.suggests.0', anId('con', 1)],
    ['then.raisesPriorOf.0', anId('con', 2)],
    ['then.tests.0', anId('tst', 1)],
    ['evidence.0.source', anId('src', 1)],
  ]);
});

test('who names a concept or criterion in a rule, contract or case is found from there', () => {
  expect([...subjectsMentioning(snapshot, walking.id)].sort()).toEqual([story.id, rule.id]);
  expect(subjectsMentioning(snapshot, anId('cri', 1))).toEqual([rule.id]);
  expect([...subjectsMentioning(snapshot, pain.id)].sort()).toEqual(
    [story.id, aCase(2).id, aCriterion(1).id, aContract(1).id, rule.id, second.id].sort(),
  );
});
