import { expect, test } from 'vitest';
import { compileRules } from '../src/compile/compile-rules.ts';
import { nothingKnown } from '../src/compile/fact-space.ts';
import type { Expression } from '../src/expression/expression.ts';
import { truthOf } from '../src/kleene/truth-of.ts';
import { evaluateMany } from '../src/planes/evaluate-many.ts';
import { packStates } from '../src/planes/packed-states.ts';
import { factId } from '../src/testing/random-system.ts';
import type { Vocabulary } from '../src/vocabulary/vocabulary.ts';
import { type CqlCase, cqlCases, listedCases } from './cql-cases.ts';
import { cqlProgram } from './run-cql.ts';
import { SEEDS_TIMEOUT } from './run-seeds.ts';

const [a, b] = [0, 1].map(
  (place): Expression => ({ op: 'is', fact: { concept: factId(place) }, in: [true] }),
) as [Expression, Expression];
const not = (of: Expression): Expression => ({ op: 'not', of });

/** Each operator that the rule language can express, over two facts. */
const FORMS: Readonly<Record<string, Expression>> = {
  And: { op: 'all', of: [a, b] },
  Or: { op: 'any', of: [a, b] },
  Not: not(a),
  Implies: { op: 'any', of: [not(a), b] },
  Xor: {
    op: 'any',
    of: [
      { op: 'all', of: [a, not(b)] },
      { op: 'all', of: [not(a), b] },
    ],
  },
};

const vocabulary: Vocabulary = {
  facts: [0, 1].map((place) => ({
    fact: { concept: factId(place) },
    label: `fact ${place}`,
    domain: { kind: 'BOOLEAN' },
  })),
  implications: [],
  names: {},
};

const all = cqlCases();
const expressed = all.filter(({ group }) => group in FORMS);
const MASKS: Readonly<Record<string, number>> = { false: 1, true: 2, null: 3 };
const WORDS = ['false', 'null', 'true'];

/** What both evaluators say when the operands of a case are what is known of the facts. */
function answersOf({ group, expression }: CqlCase) {
  const then = { urgency: 'ROUTINE', suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] } as const;
  const rule = { id: 'rul_0', title: group, scope: [], when: FORMS[group] ?? a, then };
  const base = compileRules({ rules: [rule], criteria: [] }, vocabulary);
  const state = nothingKnown(base.space);
  for (const [place, word] of (expression.match(/true|false|null/g) ?? []).entries())
    state[place] = MASKS[word] ?? 0;
  const [planes] = evaluateMany(base, packStates(base.space, [state]));
  const [node] = base.rules.map((compiled) => compiled.node);
  const together = (planes?.isTrue[0] ?? 0) & 1 ? 'true' : (planes?.isFalse[0] ?? 0) & 1 ? 'false' : 'null';
  return { alone: node && WORDS[truthOf(node, state)], together };
}

test('every case of the CQL files is listed once, as expressed or as not', () => {
  const nameOf = ({ file, group, name }: CqlCase) => `${file} ${group} ${name}`;
  expect(all).toHaveLength(70);
  expect(listedCases('Expressed').toSorted()).toEqual(expressed.map(nameOf).sort());
  expect([...listedCases('Expressed'), ...listedCases('Not expressed')].sort()).toEqual(
    all.map(nameOf).sort(),
  );
});

test.each(expressed)('$group: $expression is $output in both evaluators', (each) => {
  expect(answersOf(each)).toEqual({ alone: each.output, together: each.output });
});

test(
  'the engine that rules are compared with answers the same cases as its own community says',
  async () => {
    const lines = expressed.map(({ name, expression }) => `define "${name}": ${expression}`);
    const answers = await cqlProgram(`library Cases version '1'\n${lines.join('\n')}`)({});
    const expected = expressed.map(({ name, output }) => [name, JSON.parse(output) as unknown]);
    expect(answers).toEqual(Object.fromEntries(expected));
  },
  SEEDS_TIMEOUT,
);
