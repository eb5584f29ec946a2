import type { ContractLogic, CriterionLogic, RuleLogic } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { EMPTY_GRAPH, graphDocumentShape } from '../../graph/graph-document.ts';
import { subjectTypeOf } from '../../ids.ts';
import { aCase, aContract, aCriterion, anId, aRule } from '../../testing/index.ts';
import { caseShape } from './case.ts';
import { contractShape } from './contract.ts';
import { criterionShape } from './criterion.ts';
import { ruleShape } from './rule.ts';

const reassurance = aContract(2, { kind: 'REASSURANCE', redFlags: [{ concept: anId('sym', 1) }] });

test.each([
  ['RULE', ruleShape, aRule(1)],
  ['CRITERION', criterionShape, aCriterion(1)],
  ['CONTRACT', contractShape, aContract(1)],
  ['CONTRACT', contractShape, reassurance],
  ['CASE', caseShape, aCase(1)],
] as const)('%s: an id of its own, and no fields that it does not have', (type, shape, subject) => {
  expect(subjectTypeOf(subject.id)).toBe(type);
  expect(shape.parse(subject)).toEqual(subject);
  expect(shape.safeParse({ ...subject, id: anId('src', 1) }).success).toBe(false);
  expect(shape.safeParse({ ...subject, colour: 'red' }).success).toBe(false);
});

test('a rule that concludes nothing, a contract that promises nothing and a case without licence are refused', () => {
  expect(ruleShape.safeParse({ ...aRule(1), then: {} }).success).toBe(false);
  expect(ruleShape.safeParse({ ...aRule(1), then: { urgency: 'NONE' } }).success).toBe(false);
  expect(contractShape.safeParse({ ...aContract(1), floorAtLeast: 'NONE' }).success).toBe(false);
  expect(contractShape.safeParse({ ...reassurance, redFlags: [] }).success).toBe(false);
  expect(caseShape.safeParse({ ...aCase(1), licence: undefined }).success).toBe(false);
});

test('what decides is what the rule language reads', () => {
  const logic: readonly (RuleLogic | CriterionLogic | ContractLogic)[] = [
    aRule(1) satisfies RuleLogic,
    aCriterion(1) satisfies CriterionLogic,
    aContract(1) satisfies ContractLogic,
  ];
  expect(logic.map(({ title }) => title)).toEqual(['rule 1', 'criterion 1', 'contract 1']);
});

test('a graph that was written before there were rules is read as one without', () => {
  expect(graphDocumentShape.parse({ concepts: [], statements: [], sources: [] })).toEqual(EMPTY_GRAPH);
});
