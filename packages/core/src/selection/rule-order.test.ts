import { expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, aRule } from '../testing/index.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';
import type { RuleOrder } from './rule-order.ts';
import { selectRules } from './select-rules.ts';

const cramp = aConcept('CONDITION', 1, { name: 'cramp' });
const concluding = (fields: Partial<Rule['then']>): Rule['then'] => ({
  suggests: [],
  rulesOut: [],
  raisesPriorOf: [],
  tests: [],
  ...fields,
});
const rules = [
  aRule(1, { slug: 'a', title: 'éclair', then: concluding({ suggests: [cramp.id] }) }),
  aRule(2, { slug: 'b', title: 'Dawn', then: concluding({ urgency: 'SAME_DAY' }) }),
  aRule(3, { slug: 'c', title: 'cramp', then: concluding({ urgency: 'EMERGENCY_CALL' }) }),
  aRule(4, { slug: 'd', title: 'Cramp', then: concluding({ urgency: 'SAME_DAY' }) }),
];
const snapshot = buildSnapshot({ ...aGraph([aConcept('SYMPTOM', 1), cramp]), rules });
const slugs = (order?: RuleOrder) => selectRules(snapshot, {}, order).map(({ slug }) => slug);

test('rules come by slug unless another order is asked for', () => {
  expect(slugs()).toEqual(['a', 'b', 'c', 'd']);
});

test('by title, letters count and neither case nor accents; the same titles come by slug', () => {
  expect(slugs('TITLE')).toEqual(['c', 'd', 'b', 'a']);
});

test('by urgency, the most urgent come first and those without a level last; the same levels come by slug', () => {
  expect(slugs('URGENCY')).toEqual(['c', 'b', 'd', 'a']);
});
