import { expect, test } from 'vitest';
import { compileTogether } from '../compile/compile-together.ts';
import { stateOf } from '../compile/state-of.ts';
import type { RuleLogic } from '../rule/rule-logic.ts';
import { factId } from '../testing/random-system.ts';
import type { FactDomain, Implication, Vocabulary } from '../vocabulary/vocabulary.ts';
import { diffRuleBases } from './diff-rule-bases.ts';

const temperature = { concept: factId(1) };
const fever = { concept: factId(2) };

const fahrenheit: FactDomain = {
  kind: 'NUMBER',
  unit: '[degF]',
  conversions: { Cel: { slope: 1.8, intercept: 32 } },
};
const celsius: FactDomain = {
  kind: 'NUMBER',
  unit: 'Cel',
  conversions: { '[degF]': { slope: 5 / 9, intercept: -160 / 9 } },
};

function graph(domain: FactDomain, gte: number, unit: string): Vocabulary {
  const derived: Implication = { if: { fact: temperature, gte, unit }, then: { fact: fever, in: [true] } };
  return {
    facts: [
      { fact: temperature, label: 'temperature', domain },
      { fact: fever, label: 'fever', domain: { kind: 'BOOLEAN' } },
    ],
    implications: [derived],
    names: {},
  };
}

function hot(gte: number, unit: string): RuleLogic {
  const then = { urgency: 'ROUTINE', suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] } as const;
  return { id: 'hot', title: 'hot', scope: [], when: { op: 'compare', fact: temperature, gte, unit }, then };
}

const feverish: RuleLogic = {
  ...{ ...hot(0, 'Cel'), id: 'feverish', title: 'feverish' },
  when: { op: 'is', fact: fever, in: [true] },
};
const system = (vocabulary: Vocabulary, rules: readonly RuleLogic[]) => ({
  set: { rules, criteria: [] },
  vocabulary,
});

test('an observable in another unit, with its thresholds, changes nothing', () => {
  const [old, next] = compileTogether(
    system(graph(fahrenheit, 101, '[degF]'), [hot(101, '[degF]'), feverish]),
    system(graph(celsius, 101, '[degF]'), [hot(101, '[degF]'), feverish]),
  );
  expect(diffRuleBases(old, next)).toMatchObject({ isGraphChanged: false, witnesses: [], ceilings: [] });
  const moved = compileTogether(
    system(graph(fahrenheit, 101, '[degF]'), [hot(100.4, '[degF]'), feverish]),
    system(graph(celsius, 101, '[degF]'), [hot(38, 'Cel'), feverish]),
  );
  expect(diffRuleBases(...moved)).toMatchObject({ witnesses: [], ceilings: [] });
});

test('a moved threshold of the graph is told by the values between the old one and the new one', () => {
  const [old, next] = compileTogether(
    system(graph(fahrenheit, 101, '[degF]'), [feverish]),
    system(graph(celsius, 38, 'Cel'), [feverish]),
  );
  const { witnesses } = diffRuleBases(old, next);
  expect(old.space.facts.map(({ cuts }) => cuts)).toEqual([[100.4, 101], []]);
  expect(witnesses).toMatchObject([
    { term: [{ fact: 0, mask: 0b110 }], before: { floor: 'NONE' }, after: { floor: 'ROUTINE' } },
  ]);
});

test('a fact that no rule asks about is told when it now leads to one', () => {
  const alone = { ...graph(fahrenheit, 101, '[degF]'), implications: [] };
  const [old, next] = compileTogether(
    system(alone, [feverish]),
    system(graph(fahrenheit, 101, '[degF]'), [feverish]),
  );
  expect(diffRuleBases(old, next).witnesses).toMatchObject([{ after: { fired: ['feverish'] } }]);
});

test('a measurement in any unit that converts is in the same region', () => {
  const [{ space }] = compileTogether(
    system(graph(fahrenheit, 101, '[degF]'), [hot(101, '[degF]')]),
    system(graph(celsius, 101, '[degF]'), [hot(101, '[degF]')]),
  );
  const at = (value: number, unit?: string) => [...stateOf(space, [{ fact: temperature, value, unit }])];
  expect(at(101)).toEqual(at(38.4, 'Cel'));
  expect(at(100.9)).toEqual(at(38.2, 'Cel'));
  expect(at(101)).not.toEqual(at(100.9));
  expect(at(7, 'kg')).toEqual([3]);
});
