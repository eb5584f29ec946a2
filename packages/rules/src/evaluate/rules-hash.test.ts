import { expect, test } from 'vitest';
import { compileRules } from '../compile/compile-rules.ts';
import { compileTogether } from '../compile/compile-together.ts';
import { nothingKnown } from '../compile/fact-space.ts';
import { randomOf } from '../testing/random.ts';
import { factId, randomSystem } from '../testing/random-system.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { evaluationHash, rulesHash } from './rules-hash.ts';

const [fever, highFever] = [{ concept: factId(0) }, { concept: factId(1) }];

const graph: Vocabulary = {
  facts: [
    { fact: fever, label: 'fever', domain: { kind: 'BOOLEAN' } },
    { fact: highFever, label: 'high fever', domain: { kind: 'BOOLEAN' } },
  ],
  implications: [{ if: { fact: highFever, in: [true] }, then: { fact: fever, in: [true] } }],
  names: {},
};

const then = { urgency: 'SAME_DAY' as const, suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] };
const rules = [fever, highFever].map((fact, place) => ({
  id: `rul_${place}`,
  title: `rule ${place}`,
  scope: [],
  when: { op: 'is' as const, fact, in: [true] },
  then,
}));

test('the hash of rules and implications does not depend on the order in which either are given', () => {
  const random = randomOf(61);
  for (let run = 0; run < 30; run += 1) {
    const { set, vocabulary } = randomSystem(random);
    const turned = {
      set: { ...set, rules: set.rules.toReversed() },
      vocabulary: { ...vocabulary, implications: vocabulary.implications.toReversed() },
    };
    const hash = rulesHash(compileRules(set, vocabulary));
    expect(rulesHash(compileRules(turned.set, turned.vocabulary))).toBe(hash);
  }
});

test('a changed rule and a changed implication each give another hash', () => {
  const hash = rulesHash(compileRules({ rules, criteria: [] }, graph));
  const fewer = rulesHash(compileRules({ rules: rules.slice(0, 1), criteria: [] }, graph));
  const free = rulesHash(compileRules({ rules, criteria: [] }, { ...graph, implications: [] }));
  expect(new Set([hash, fewer, free]).size).toBe(3);
});

test('the hash of an evaluation is that of rules and state, also in a space that is shared with other rules', () => {
  const set = { rules, criteria: [] };
  const alone = compileRules(set, graph);
  const [shared] = compileTogether(
    { set, vocabulary: graph },
    { set: { ...set, rules: [] }, vocabulary: graph },
  );
  expect(evaluationHash(shared, nothingKnown(shared.space))).toBe(
    evaluationHash(alone, nothingKnown(alone.space)),
  );
  const known = nothingKnown(alone.space).with(0, 1);
  expect(evaluationHash(alone, known)).not.toBe(evaluationHash(alone, nothingKnown(alone.space)));
});
