import { expect, test } from 'vitest';
import { compileRules } from '../compile/compile-rules.ts';
import type { Expression } from '../expression/expression.ts';
import type { CriterionLogic, RuleLogic } from '../rule/rule-logic.ts';
import { factId } from '../testing/random-system.ts';
import { inlineCriteria } from './inline-criteria.ts';

const present = (place: number): Expression => ({ op: 'is', fact: { concept: factId(place) }, in: [true] });
const naming = (id: string): Expression => ({ op: 'criterion', id });
const all = (...of: readonly Expression[]): Expression => ({ op: 'all', of });
const repeated = (count: number, part: Expression) => Array.from({ length: count }, () => part);

function criteriaOf(conditions: Readonly<Record<string, Expression>>) {
  return new Map(
    Object.entries(conditions).map(([id, when]): [string, CriterionLogic] => [id, { id, title: id, when }]),
  );
}

/** Criteria c0, c1, ... that each name the next one some times; the last one asks for a fact. */
function row(length: number, times: number): readonly CriterionLogic[] {
  return Array.from({ length }, (_, place): CriterionLogic => {
    const part = place === length - 1 ? present(1) : naming(`c${place + 1}`);
    return { id: `c${place}`, title: `criterion ${place}`, when: all(...repeated(times, part)) };
  });
}

function problemOf(expression: Expression, criteria: ReadonlyMap<string, CriterionLogic>) {
  const inlined = inlineCriteria(expression, criteria);
  return inlined.ok ? undefined : inlined.error;
}

test('criteria of criteria are written out, each in every place', () => {
  const criteria = criteriaOf({ a: all(naming('b'), { op: 'not', of: naming('b') }), b: present(1) });
  const items = [{ points: 2, when: naming('a') }];
  expect(inlineCriteria(all(naming('b'), { op: 'score', gte: 2, items }), criteria)).toEqual({
    ok: true,
    value: all(present(1), {
      op: 'score',
      gte: 2,
      items: [{ points: 2, when: all(present(1), { op: 'not', of: present(1) }) }],
    }),
  });
});

test('a circle is told from where it is entered, whichever of its criteria was asked about before', () => {
  const criteria = criteriaOf({ a: naming('b'), b: naming('c'), c: naming('a'), far: naming('c') });
  const circles = ['a', 'c', 'b', 'far'].map((id) => problemOf(naming(id), criteria));
  expect(circles).toEqual(
    ['abca', 'cabc', 'bcab', 'cabc'].map((ids) => ({ code: 'CYCLIC_CRITERIA', ids: [...ids] })),
  );
});

test('what is wrong below a criterion is told of everything that names it', () => {
  const criteria = criteriaOf({ a: all(present(1), naming('b')), b: naming('gone') });
  const unknown = { code: 'UNKNOWN_CRITERION', id: 'gone' };
  expect([problemOf(naming('b'), criteria), problemOf(naming('a'), criteria)]).toEqual([unknown, unknown]);
});

test('5,000 conditions are written out and one more is not, a criterion counting as one', () => {
  const criteria = criteriaOf({ a: all(...repeated(98, present(1))) });
  const whole = (spare: number) => all(...repeated(49, naming('a')), ...repeated(spare, present(2)));
  expect(problemOf(whole(99), criteria)).toBeUndefined();
  expect(problemOf(whole(100), criteria)).toEqual({ code: 'TOO_LARGE', limit: 'NODES' });
});

test('a row of criteria is written out to 200 levels, and a longer one is refused however long it is', () => {
  const problems = [99, 100, 4000].map((length) => {
    const criteria = new Map(row(length, 1).map((criterion) => [criterion.id, criterion]));
    return problemOf(naming('c0'), criteria);
  });
  const tooDeep = { code: 'TOO_LARGE', limit: 'DEPTH' };
  expect(problems).toEqual([undefined, tooDeep, tooDeep]);
});

test('200 rules on 200 criteria that each name the next 28 times are refused by what is written, not by what it comes to', () => {
  const then = { urgency: 'SAME_DAY', suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] } as const;
  const rules = Array.from({ length: 200 }, (_, place): RuleLogic => {
    return { id: `r${place}`, title: `rule ${place}`, scope: [], when: naming('c0'), then };
  });
  const facts = [{ fact: { concept: factId(1) }, label: 'fever', domain: { kind: 'BOOLEAN' } } as const];
  const base = compileRules({ rules, criteria: row(200, 28) }, { facts, implications: [], names: {} });
  expect(base.rules).toEqual([]);
  const told = base.findings.filter(({ subject }) => subject.startsWith('r'));
  expect(told.map(({ code, subject }) => `${code} ${subject}`)).toEqual(
    rules.map(({ id }) => `TOO_LARGE ${id}`),
  );
});
