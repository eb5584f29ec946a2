import { expect, test } from 'vitest';
import { analyze } from '../analyze/analyze.ts';
import { compileRules } from '../compile/compile-rules.ts';
import { type Expression, expressionShape } from '../expression/expression.ts';
import type { CriterionLogic, RuleLogic } from '../rule/rule-logic.ts';
import { factId } from '../testing/random-system.ts';
import type { KnownFact, Vocabulary } from '../vocabulary/vocabulary.ts';

const booleans = Array.from(
  { length: 40 },
  (_, place): KnownFact => ({
    ...{ fact: { concept: factId(place) }, label: `fact ${place}`, domain: { kind: 'BOOLEAN' } },
  }),
);
const temperature: KnownFact = {
  fact: { concept: factId(99) },
  label: 'body temperature',
  domain: { kind: 'NUMBER', unit: 'Cel', conversions: {} },
};
const vocabulary: Vocabulary = { facts: [...booleans, temperature], implications: [], names: {} };

const present = (place: number): Expression => ({ op: 'is', fact: { concept: factId(place) }, in: [true] });
const presences = (count: number) => Array.from({ length: count }, (_, place) => present(place));

/** The shape's refusals, or else all findings on a rule with a condition. */
function problemsOf(when: unknown, criteria: readonly CriterionLogic[] = []): readonly string[] {
  const read = expressionShape.safeParse(when);
  if (!read.success) return read.error.issues.map(({ path, message }) => [...path, message].join(' '));
  const then = { urgency: 'SAME_DAY', suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] } as const;
  const rule: RuleLogic = { id: 'rul_1', title: 'Bad', scope: [], when: read.data, then };
  const base = compileRules({ rules: [rule], criteria }, vocabulary);
  return analyze(base)
    .filter(({ subject }) => subject === rule.id)
    .map(({ code, path, sentence }) => `${code} ${path} ${sentence}`);
}

function nested(depth: number): Expression {
  let inner = present(0);
  for (let level = 1; level < depth; level += 1) inner = { op: 'not', of: inner };
  return inner;
}

test('a concept that the graph does not know is told at its place', () => {
  expect(problemsOf({ op: 'all', of: [present(1), present(77)] })).toEqual([
    `UNKNOWN_FACT when.of.1.fact Bad: the graph knows no fact ${factId(77)} here; name a symptom, condition, risk factor or observable that exists, with circumstances that it can have`,
  ]);
});

test('a list without conditions is refused where it stands', () => {
  expect(problemsOf({ op: 'all', of: [present(1), { op: 'any', of: [] }] })).toEqual([
    'of 1 of must name at least one condition',
  ]);
});

test('criteria that name each other in a circle are told with their titles', () => {
  const named = (id: string, title: string, other: string): CriterionLogic => ({
    ...{ id, title, when: { op: 'any', of: [present(1), { op: 'criterion', id: other }] } },
  });
  const criteria = [named('crt_1', 'Warm', 'crt_2'), named('crt_2', 'Swollen', 'crt_1')];
  expect(problemsOf({ op: 'criterion', id: 'crt_1' }, criteria)).toEqual([
    'CYCLIC_CRITERIA when Bad: its criteria name each other in a circle: Warm, Swollen, Warm; write one of them without the others',
  ]);
});

test('criteria that double each other twenty times are too large, not endless', () => {
  const criteria = Array.from({ length: 20 }, (_, place): CriterionLogic => {
    const next: Expression = place === 19 ? present(1) : { op: 'criterion', id: `crt_${place + 1}` };
    return { id: `crt_${place}`, title: `criterion ${place}`, when: { op: 'any', of: [next, next] } };
  });
  expect(problemsOf({ op: 'criterion', id: 'crt_0' }, criteria)).toEqual([
    'TOO_LARGE when Bad: has more than 5,000 conditions once its criteria are written out; split it',
  ]);
});

test('a long row of criteria is told to be nested too deep', () => {
  const criteria = Array.from({ length: 201 }, (_, place): CriterionLogic => {
    const when: Expression = place === 200 ? present(1) : { op: 'criterion', id: `crt_${place + 1}` };
    return { id: `crt_${place}`, title: `criterion ${place}`, when };
  });
  expect(problemsOf({ op: 'criterion', id: 'crt_0' }, criteria)).toEqual([
    'TOO_LARGE when Bad: is nested deeper than 200 conditions once its criteria are written out; have fewer criteria name each other in a row',
  ]);
});

test('a threshold in a unit that does not convert is told with both units', () => {
  expect(problemsOf({ op: 'compare', fact: temperature.fact, gte: 38, unit: 'mm[Hg]' })).toEqual([
    'UNIT_MISMATCH when.unit Bad: mm[Hg] does not convert to Cel, in which body temperature is measured; give the threshold in Cel or a UCUM unit of the same dimension',
  ]);
});

test('200 levels and 10,000 conditions are refused before they are read', () => {
  expect(problemsOf(nested(200))).toEqual([
    'is nested deeper than 40 conditions; name parts of it as criteria or split the rule',
  ]);
  const many = Array.from({ length: 10_000 }, (_, place) => present(place % 40));
  expect(problemsOf({ op: 'any', of: many })).toEqual(['has more than 5000 conditions; split the rule']);
  expect(problemsOf(nested(100_000))).toHaveLength(1);
});

test('conditions with a combinatorial number of implicants are errors, with how to split them', () => {
  const items = presences(20).map((when) => ({ points: 1, when }));
  const pairs = presences(20).map(
    (one, place): Expression => ({ op: 'any', of: [one, present(20 + place)] }),
  );
  const clauses = Array.from(
    { length: 40 },
    (_, place): Expression => ({
      ...{ op: 'any', of: [present(place), present((place * 7 + 3) % 40), present((place * 11 + 5) % 40)] },
    }),
  );
  const told = [
    problemsOf({ op: 'atLeast', n: 10, of: presences(20) }),
    problemsOf({ op: 'score', gte: 10, items }),
    problemsOf({ op: 'all', of: pairs }),
    problemsOf({ op: 'all', of: clauses }),
  ].map((problems) => problems.map((each) => [each.split(' ')[0], each.split('; ')[1]].join(': ')));
  expect(told).toEqual([
    ['TOO_LARGE_TO_PROVE: ask for fewer than 10 of 20, or split what it counts into groups with a rule each'],
    [
      'TOO_LARGE_TO_PROVE: leave out items that seldom matter of its 20, or give the strongest items rules of their own',
    ],
    ['TOO_LARGE_TO_PROVE: make a rule of each of the 2 alternatives in its widest part'],
    ['TOO_LARGE_TO_PROVE: make a rule of each of the 3 alternatives in its widest part'],
  ]);
});

test('a large rule that is provable is not refused', () => {
  const wide: Expression = { op: 'all', of: [present(39), { op: 'any', of: presences(39) }] };
  expect(problemsOf(wide)).toEqual([]);
});
