import { expect, test } from 'vitest';
import { toCql } from '../src/cql/to-cql.ts';
import type { Expression } from '../src/expression/expression.ts';
import type { RuleLogic, RuleSet } from '../src/rule/rule-logic.ts';
import { factId } from '../src/testing/random-system.ts';
import type { KnownFact, Vocabulary } from '../src/vocabulary/vocabulary.ts';
import { cqlProgram } from './run-cql.ts';
import { SEEDS_TIMEOUT } from './run-seeds.ts';

const fahrenheit = { slope: 5 / 9, intercept: -160 / 9 };
const fact = (place: number) => ({ concept: factId(place) });
const facts: readonly KnownFact[] = [
  { fact: fact(0), label: 'a "so-called" cramp\\', domain: { kind: 'BOOLEAN' } },
  { fact: fact(1), label: 'Floor', domain: { kind: 'BOOLEAN' } },
  { fact: fact(2), label: 'Floor', domain: { kind: 'BOOLEAN' } },
  { fact: fact(3), label: 'pain\nat night', domain: { kind: 'ENUM', values: ["it's mild", 'severe'] } },
  {
    fact: fact(4),
    label: 'temperature',
    domain: { kind: 'NUMBER', unit: 'Cel', conversions: { '[degF]': fahrenheit } },
  },
];
const vocabulary: Vocabulary = { facts, implications: [], names: {} };

function aRule(id: string, when: Expression): RuleLogic {
  const then = { urgency: 'SAME_DAY', suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] } as const;
  return { id, title: 'Rule\n// "x"', scope: [], when, then };
}

function setOf(...whens: readonly Expression[]): RuleSet {
  return { rules: whens.map((when, place) => aRule(`rul_${place}`, when)), criteria: [] };
}

test(
  'any text is a name in the library, and things that are called the same are told apart',
  async () => {
    const is = (place: number): Expression => ({ op: 'is', fact: fact(place), in: [true] });
    const library = toCql(setOf(is(0), is(1), is(2)), vocabulary);
    const answers = await cqlProgram(library.text)({ 'a "so-called" cramp\\': true, 'Floor (2)': false });
    expect([...library.rules.values()].map((name) => answers[name])).toEqual([true, false, null]);
    expect(answers['Floor']).toBe('SAME_DAY');
  },
  SEEDS_TIMEOUT,
);

test(
  'a value or a number can be given as itself; a threshold stands where its unit puts it',
  async () => {
    const mild: Expression = { op: 'is', fact: fact(3), in: ["it's mild"] };
    const hot: Expression = { op: 'compare', fact: fact(4), gte: 101, unit: '[degF]' };
    const library = toCql(setOf(mild, hot), vocabulary);
    const run = cqlProgram(library.text);
    const answersAt = async (parameters: object) => {
      const answers = await run(parameters);
      return [...library.rules.values()].map((name) => answers[name]);
    };
    expect(await answersAt({})).toEqual([null, null]);
    expect(await answersAt({ 'pain\nat night': "it's mild", temperature: 38.34 })).toEqual([true, true]);
    expect(await answersAt({ 'pain\nat night': 'severe', temperature: 38.33 })).toEqual([false, false]);
  },
  SEEDS_TIMEOUT,
);
