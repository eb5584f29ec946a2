import type { Expression, RuleLogic, Urgency } from '@symptograph/rules';
import { expect, test } from 'vitest';
import type { RuleBook } from './load-rule-book.ts';
import { replayedCases } from './replayed-cases.ts';

const ids = ['pain', 'fever'].map((_, place) => `sym_${String(place).padStart(26, '0')}`);
const [pain, fever] = ids.map((concept) => ({ concept })) as [Fact, Fact];

interface Fact {
  readonly concept: string;
}

function rule(id: string, fact: Fact, urgency: Urgency): RuleLogic {
  const when: Expression = { op: 'is', fact, in: [true] };
  const nothing = { suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] };
  const level = urgency === 'NONE' ? {} : { urgency };
  return { id, title: id, scope: [], when, then: { ...nothing, ...level } };
}

function aCase(id: string, said: readonly (readonly [Fact, boolean])[]): RuleBook['cases'][number] {
  const observations = said.map(([fact, value]) => ({ fact, in: [value] }));
  return { id, slug: id, narrative: id, observations, expected: 'ROUTINE', acceptable: ['ROUTINE'] };
}

const book: RuleBook = {
  set: { rules: [rule('rul_pain', pain, 'ROUTINE'), rule('rul_fever', fever, 'SAME_DAY')], criteria: [] },
  vocabulary: {
    facts: [pain, fever].map((fact) => ({ fact, label: fact.concept, domain: { kind: 'BOOLEAN' } })),
    implications: [],
    names: {},
  },
  cases: [
    aCase('painful', [
      [pain, true],
      [fever, false],
    ]),
    aCase('both', [
      [pain, true],
      [fever, true],
    ]),
    aCase('silent', []),
    aCase('contradictory', [
      [pain, true],
      [pain, false],
    ]),
  ],
};

test('each case has the most urgent level that its findings establish, and the rules that they make true', () => {
  const answers = replayedCases(book).map(({ of, floor, fired }) => [of.id, floor, [...fired]]);
  expect(answers).toEqual([
    ['painful', 'ROUTINE', ['rul_pain']],
    ['both', 'SAME_DAY', ['rul_pain', 'rul_fever']],
    ['silent', 'NONE', []],
  ]);
});

test('more cases than fit in a word are told apart', () => {
  const cases = Array.from({ length: 70 }, (_, place) => aCase(`case-${place}`, [[fever, place % 3 === 0]]));
  const floors = replayedCases({ ...book, cases }).map(({ floor }) => floor);
  expect(floors).toEqual(cases.map((_, place) => (place % 3 === 0 ? 'SAME_DAY' : 'NONE')));
});
