import { expect, test } from 'vitest';
import { SEEDS_TIMEOUT } from '../../test/run-seeds.ts';
import { closeState } from '../compile/close-state.ts';
import { compileRules } from '../compile/compile-rules.ts';
import { compileTogether } from '../compile/compile-together.ts';
import type { RuleBase } from '../compile/compiled.ts';
import { stateOf } from '../compile/state-of.ts';
import { evaluateLevels } from '../evaluate/evaluate-levels.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSet } from '../rule/rule-logic.ts';
import { URGENCIES, type Urgency, urgencyOfRank } from '../rule/urgency.ts';
import { type Random, randomOf } from '../testing/random.ts';
import { editGraph, editRules } from '../testing/random-edit.ts';
import { factId, randomSystem } from '../testing/random-system.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { replay } from './replay.ts';
import type { ReplayCase } from './replay-case.ts';

const [PAIN, WARMTH, FEVER] = [0, 1, 2];
const vocabulary: Vocabulary = {
  facts: ['calf pain', 'warmth', 'fever'].map((label, place) => ({
    fact: { concept: factId(place) },
    label,
    domain: { kind: 'BOOLEAN' },
  })),
  implications: [],
  names: {},
};

function is(place: number, present = true): Expression {
  return { op: 'is', fact: { concept: factId(place) }, in: [present] };
}

function ruleOf(id: string, urgency: Exclude<Urgency, 'NONE'>, ...of: readonly Expression[]) {
  const then = { urgency, suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] };
  return { id, title: id, scope: [], when: { op: 'all', of } as const, then };
}

const SIGNS: Expression = { op: 'any', of: [is(WARMTH ?? 1), is(FEVER ?? 2)] };
const old: RuleSet = {
  rules: [
    ruleOf('clot', 'EMERGENCY_GO', is(PAIN ?? 0), SIGNS),
    ruleOf('cramp', 'SELF_CARE', is(PAIN ?? 0), is(WARMTH ?? 1, false), is(FEVER ?? 2, false)),
  ],
  criteria: [],
};
/** Fever is lost. */
const next: RuleSet = {
  ...old,
  rules: [ruleOf('clot', 'EMERGENCY_GO', is(PAIN ?? 0), is(WARMTH ?? 1)), ...old.rules.slice(1)],
};

const [before, after] = compileTogether({ set: old, vocabulary }, { set: next, vocabulary });

function caseOf(id: string, expected: Urgency, facts: readonly (readonly [number, boolean])[]): ReplayCase {
  const state = stateOf(
    before.space,
    facts.map(([place, value]) => ({ fact: { concept: factId(place) }, in: [value] })),
  );
  return { id, title: id, state, expected, acceptable: [expected] };
}

const cases = [
  caseOf('warm', 'EMERGENCY_GO', [
    [0, true],
    [1, true],
  ]),
  caseOf('feverish', 'EMERGENCY_GO', [
    [0, true],
    [2, true],
  ]),
  caseOf('plain', 'SELF_CARE', [
    [0, true],
    [1, false],
    [2, false],
  ]),
  caseOf('unasked', 'NONE', [
    [0, true],
    [1, false],
  ]),
];

test('the case that a change silently loses comes first, as worse, and is severe', () => {
  const { flips, mayFlips, ...figures } = replay(cases, before, after);
  expect(flips.map((flip) => [flip.case.id, flip.kind, flip.before.floor, flip.after.floor])).toEqual([
    ['feverish', 'WORSE', 'EMERGENCY_GO', 'NONE'],
  ]);
  expect(mayFlips.map((flip) => [flip.case.id, flip.before.ceiling, flip.after.ceiling])).toEqual([
    ['unasked', 'EMERGENCY_GO', 'SELF_CARE'],
  ]);
  expect(figures.before).toMatchObject({ accuracy: { count: 4, of: 4 }, severeUnderTriage: [] });
  expect(figures.after).toMatchObject({
    accuracy: { count: 3 },
    safety: { count: 3 },
    underTriage: { count: 1, rate: 0.25 },
    severeUnderTriage: ['feverish'],
    overTriage: { count: 0 },
  });
  expect(figures.paired).toEqual({ gained: 0, lost: 1, p: 1 });
  expect(figures.after.confusion).toEqual([
    [0, 0, 0, 0, 0, 0],
    [0, 1, 0, 0, 0, 1],
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 1, 0],
    [0, 0, 0, 0, 0, 1],
  ]);
});

test('coverage tells which parts of a rule no case decides by, and which only one way', () => {
  const { coverage } = replay(cases.slice(0, 1), before);
  const seen = coverage[0]?.clauses.map(({ path, seen: how, decisive }) => [path, how, decisive]);
  expect(seen).toEqual([
    ['', 'ONLY_TRUE', 1],
    ['0', 'ONLY_TRUE', 1],
    ['1', 'ONLY_TRUE', 1],
    ['1.0', 'ONLY_TRUE', 1],
    ['1.1', 'UNHIT', 0],
  ]);
});

test('a case whose facts contradict each other is named and counted nowhere', () => {
  const excluding: Vocabulary = {
    ...vocabulary,
    implications: [
      {
        if: { fact: { concept: factId(1) }, in: [true] },
        then: { fact: { concept: factId(2) }, in: [false] },
      },
    ],
  };
  const base = compileRules(old, excluding, before.space);
  const both = caseOf('both', 'NONE', [
    [1, true],
    [2, true],
  ]);
  expect(replay([...cases, both], base)).toMatchObject({ contradictory: ['both'], after: { cases: 4 } });
});

function randomCases(random: Random, { space }: RuleBase): readonly ReplayCase[] {
  return Array.from({ length: random.between(1, 80) }, (_, place) => {
    const state = Uint32Array.from(space.facts, ({ full }) =>
      random.chance(0.4) ? full : random.between(1, full),
    );
    const acceptable = URGENCIES.filter(() => random.chance(0.3));
    return { id: `${place}`, title: '', state, expected: random.pick(URGENCIES), acceptable };
  });
}

/** What the interpreter answers for a case; undefined when it contradicts itself. */
function levelsAlone(base: RuleBase, { state }: ReplayCase) {
  const closed = state.slice();
  if (!closeState(base, closed)) return undefined;
  const { floor, ceiling } = evaluateLevels(base, closed);
  return { floor: urgencyOfRank(floor), ceiling: urgencyOfRank(ceiling) };
}

test(
  'every flip is one by the interpreter, and every change by it is a flip, in random edits of rules and graphs',
  () => {
    const random = randomOf(33);
    for (let run = 0; run < 60; run += 1) {
      const system = randomSystem(random);
      const [was, now] = compileTogether(
        system,
        (random.chance(0.5) ? editRules : editGraph)(random, system),
      );
      const some = randomCases(random, was);
      const result = replay(some, was, now);
      const alone = some.flatMap((each) => {
        const [left, right] = [levelsAlone(was, each), levelsAlone(now, each)];
        if (!left || !right) return [];
        return left.floor === right.floor && left.ceiling === right.ceiling ? [] : [[each.id, left, right]];
      });
      const changed = [...result.flips, ...result.mayFlips]
        .map((flip) => [flip.case.id, flip.before, flip.after] as const)
        .sort(([one], [other]) => Number(one) - Number(other));
      expect(changed).toEqual(alone);
      expect(result.after.cases + result.contradictory.length).toBe(some.length);
    }
  },
  SEEDS_TIMEOUT,
);
