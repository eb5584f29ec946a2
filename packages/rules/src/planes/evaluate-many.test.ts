import { expect, test } from 'vitest';
import { closeState } from '../compile/close-state.ts';
import { compileRules } from '../compile/compile-rules.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { evaluateLevels } from '../evaluate/evaluate-levels.ts';
import { FALSE, TRUE, truthOf, UNKNOWN } from '../kleene/truth-of.ts';
import { allStates } from '../testing/all-states.ts';
import { type Random, randomOf } from '../testing/random.ts';
import { randomRule, randomSystem } from '../testing/random-system.ts';
import { evaluateMany } from './evaluate-many.ts';
import { levelsOfMany } from './levels-of-many.ts';
import { packStates } from './packed-states.ts';
import { truthOfMany } from './truth-of-many.ts';
import type { TruthPlanes } from './truth-planes.ts';

function valueAt({ isTrue, isFalse }: TruthPlanes, lane: number) {
  const bitOf = (plane: Int32Array) => ((plane[lane >>> 5] ?? 0) >>> (lane & 31)) & 1;
  return bitOf(isTrue) ? TRUE : bitOf(isFalse) ? FALSE : UNKNOWN;
}

function closedStates(base: ReturnType<typeof compileRules>): readonly KnownState[] {
  return [...allStates(base.space)].filter((state) => closeState(base, state));
}

function randomBase(random: Random) {
  const { set, vocabulary } = randomSystem(random, { rules: [3, 6], facts: [4, 5] });
  return { vocabulary, base: compileRules(set, vocabulary) };
}

test('states evaluated together have the truth values that each has alone, in random systems', () => {
  const random = randomOf(11);
  for (let run = 0; run < 40; run += 1) {
    const { base } = randomBase(random);
    const states = closedStates(base);
    const planes = evaluateMany(base, packStates(base.space, states));
    const wrong = base.rules.flatMap(({ node }, place) =>
      states.filter((state, lane) => valueAt(planes[place] ?? none, lane) !== truthOf(node, state)),
    );
    expect(wrong).toEqual([]);
  }
});

const none: TruthPlanes = { isTrue: new Int32Array(0), isFalse: new Int32Array(0) };

test('floor and ceiling of many states are those of each alone, in random systems', () => {
  const random = randomOf(12);
  for (let run = 0; run < 40; run += 1) {
    const { base } = randomBase(random);
    const states = closedStates(base);
    const packed = packStates(base.space, states);
    const { floors, ceilings } = levelsOfMany(base.rules, evaluateMany(base, packed), packed);
    const alone = states.map((state) => evaluateLevels(base, state));
    expect([...floors]).toEqual(alone.map(({ floor }) => floor));
    expect([...ceilings]).toEqual(alone.map(({ ceiling }) => ceiling));
  }
});

test('one rule can be changed against states that are packed already', () => {
  const random = randomOf(13);
  for (let run = 0; run < 40; run += 1) {
    const { set, vocabulary } = randomSystem(random, { rules: [3, 6], facts: [4, 5] });
    const changed = { ...set, rules: set.rules.with(0, randomRule(random, vocabulary, 0)) };
    const { space } = compileRules({ ...set, rules: [...set.rules, ...changed.rules] }, vocabulary);
    const [before, after] = [compileRules(set, vocabulary, space), compileRules(changed, vocabulary, space)];
    const states = closedStates(before).slice(0, 3000);
    const packed = packStates(space, states);
    const first = after.rules[0];
    if (!first) throw new Error('the changed rule does not compile');
    const planes = evaluateMany(before, packed).with(0, truthOfMany(first.node, packed));
    const { floors } = levelsOfMany(after.rules, planes, packed);
    expect([...floors]).toEqual(states.map((state) => evaluateLevels(after, state).floor));
  }
});

test('no state at all is evaluated to no level at all', () => {
  const { base } = randomBase(randomOf(14));
  const packed = packStates(base.space, []);
  expect(levelsOfMany(base.rules, evaluateMany(base, packed), packed).floors).toHaveLength(0);
});
