import type { Expression, RuleLogic } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { concernedRules } from './concerned-rules.ts';

const named = (id: string): Expression => ({ op: 'criterion', id });
const fact: Expression = { op: 'is', fact: { concept: 'sym_1' }, in: [true] };
const rule = (id: string, when: Expression): RuleLogic => ({
  ...{ id, title: id, scope: [], when },
  then: { suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] },
});
const criterion = (id: string, when: Expression) => ({ id, title: id, when });

const set = {
  rules: [
    rule('direct', { op: 'all', of: [fact, { op: 'not', of: named('inner') }] }),
    rule('through another', named('outer')),
    rule('other', fact),
  ],
  criteria: [criterion('outer', { op: 'any', of: [named('inner'), fact] }), criterion('inner', fact)],
};

test('a criterion concerns the rules that name it, be it through another criterion, and no others', () => {
  const draft = { id: 'inner', criteria: [criterion('inner', fact)] };
  expect([...concernedRules(set, draft)]).toEqual(['direct', 'through another']);
});

test('a draft of rules concerns these alone', () => {
  const rules = [rule('other', fact), rule('split off', fact)];
  expect([...concernedRules(set, { id: 'other', rules })]).toEqual(['other', 'split off']);
});
