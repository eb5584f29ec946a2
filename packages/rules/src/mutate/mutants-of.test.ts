import { expect, test } from 'vitest';
import { compileRules } from '../compile/compile-rules.ts';
import type { Expression } from '../expression/expression.ts';
import { readingOf } from '../render/reading.ts';
import type { CriterionLogic, RuleLogic } from '../rule/rule-logic.ts';
import { factId } from '../testing/random-system.ts';
import type { KnownFact, Vocabulary } from '../vocabulary/vocabulary.ts';
import { describeMutation } from './describe-mutation.ts';
import { mutantsOf } from './mutants-of.ts';

const LABELS = ['calf pain', 'warmth', 'redness', 'fever'];
const facts = LABELS.map(
  (label, place): KnownFact => ({ fact: { concept: factId(place) }, label, domain: { kind: 'BOOLEAN' } }),
);
const temperature: KnownFact = {
  fact: { concept: factId(9) },
  label: 'body temperature',
  domain: { kind: 'NUMBER', unit: '[degF]', conversions: {} },
};
const vocabulary: Vocabulary = { facts: [...facts, temperature], implications: [], names: {} };

const is = (place: number): Expression => ({ op: 'is', fact: { concept: factId(place) }, in: [true] });
const measured = (gte: number): Expression => ({
  op: 'compare',
  fact: temperature.fact,
  gte,
  unit: '[degF]',
});

function ruleOf(id: string, when: Expression, scope: readonly string[] = []): RuleLogic {
  const then = {
    urgency: 'EMERGENCY_CALL',
    suggests: [],
    rulesOut: [],
    raisesPriorOf: [],
    tests: [],
  } as const;
  return { id, title: id, scope, when, then };
}

/** What each mutant does, in words, by the rule or criterion that it changes. */
function mutantsIn(rules: readonly RuleLogic[], criteria: readonly CriterionLogic[] = []): readonly string[] {
  const set = { rules, criteria };
  const system = { set, vocabulary, base: compileRules(set, vocabulary) };
  const reading = readingOf(vocabulary, criteria);
  return mutantsOf(system).map((mutant) => `${mutant.subject}: ${describeMutation(mutant, reading)}`);
}

test('a rule with a list has a mutant for each part, its connective, its level, its complaint and itself', () => {
  expect(mutantsIn([ruleOf('clot', { op: 'any', of: [is(1), is(2)] }, [factId(0)])])).toEqual([
    'clot: without the rule',
    'clot: EMERGENCY_CALL to EMERGENCY_GO',
    'clot: for every complaint, not only: calf pain is present',
    'clot: any to all: either warmth or redness is present',
    'clot: without: warmth is present',
    'clot: without: redness is present',
    'clot: the opposite of: warmth is present',
    'clot: the opposite of: redness is present',
  ]);
});

test('a count, a score and a threshold are off by one step each, and what comes out the same is left out', () => {
  const count: Expression = { op: 'atLeast', n: 2, of: [is(1), is(2), is(3)] };
  const score: Expression = { op: 'score', gte: 2, items: [{ points: 2, when: is(1) }] };
  const mutants = mutantsIn([
    ruleOf('a', count),
    ruleOf('b', score),
    ruleOf('c', measured(99)),
    ruleOf('d', measured(101)),
  ]);
  expect(mutants.filter((mutant) => / to \d/.test(mutant))).toEqual([
    'a: 2 to 1 in: at least 2 of warmth, redness and fever are present',
    'a: 2 to 3 in: at least 2 of warmth, redness and fever are present',
    'b: 2 to 1 in: the points of these reach 2: (1) 2 points if warmth is present',
    'b: 2 to 3 in: the points of these reach 2: (1) 2 points if warmth is present',
    'b: points 2 to 1 if: warmth is present',
    'b: points 2 to 3 if: warmth is present',
    'c: 99 to 101 [degF] in: body temperature is at least 99 °F',
    'd: 101 to 99 [degF] in: body temperature is at least 101 °F',
  ]);
  expect(mutants).toContain('b: points 2 to -2 if: warmth is present');
});

test('a mistake in a criterion changes every rule that names it, also by way of another, and those alone', () => {
  const criteria = [
    { id: 'inner', title: 'inner', when: { op: 'any', of: [is(1), is(2)] } },
    { id: 'outer', title: 'outer', when: { op: 'all', of: [is(3), { op: 'criterion', id: 'inner' }] } },
  ] as const;
  const rules = [
    ruleOf('direct', { op: 'criterion', id: 'inner' }),
    ruleOf('indirect', { op: 'criterion', id: 'outer' }),
    ruleOf('none', is(3)),
  ];
  const set = { rules, criteria };
  const mutants = mutantsOf({ set, vocabulary, base: compileRules(set, vocabulary) });
  const changedBy = (subject: string) =>
    mutants.filter((mutant) => mutant.subject === subject).map(({ changed }) => [...changed.keys()]);
  expect(new Set(changedBy('inner').flat())).toEqual(new Set(['direct', 'indirect']));
  expect(changedBy('inner')).toHaveLength(5);
  expect(changedBy('outer')).toEqual(Array.from({ length: 5 }, () => ['indirect']));
});
