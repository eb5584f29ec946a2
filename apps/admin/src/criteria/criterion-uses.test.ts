import type { ContractLogic, Expression, RuleLogic } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { criterionUses } from './criterion-uses.ts';

const named = (id: string): Expression => ({ op: 'criterion', id });
const fact: Expression = { op: 'is', fact: { concept: 'sym_1' }, in: [true] };
const rule = (id: string, when: Expression): RuleLogic => ({
  ...{ id, title: id, scope: [], when },
  then: { suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] },
});
const promise = (id: string, when: Expression): ContractLogic => ({
  ...{ kind: 'RED_FLAG', id, title: id, when, floorAtLeast: 'SAME_DAY' },
});

const book = {
  set: {
    rules: [rule('names it', { op: 'any', of: [fact, { op: 'not', of: named('a') }] }), rule('other', fact)],
    criteria: [
      { id: 'a', title: 'a', when: fact },
      { id: 'b', title: 'b', when: named('a') },
    ],
  },
  contracts: [
    promise('keeps it', named('a')),
    { kind: 'REASSURANCE', id: 'calm', title: 'calm', redFlags: [] } as const,
  ],
};
const ids = (uses: readonly { readonly id: string }[]) => uses.map(({ id }) => id);

test('a criterion is used by the rules, criteria and contracts whose conditions name it', () => {
  const { rules, criteria, contracts } = criterionUses('a', book);
  expect([ids(rules), ids(criteria), ids(contracts)]).toEqual([['names it'], ['b'], ['keeps it']]);
});

test('what names it through another criterion alone does not count', () => {
  const { rules, criteria, contracts } = criterionUses('b', book);
  expect([rules, criteria, contracts]).toEqual([[], [], []]);
});
