import { expect, test } from 'vitest';
import { compileRules } from '../compile/compile-rules.ts';
import type { FactSpace, KnownState } from '../compile/fact-space.ts';
import type { Expression } from '../expression/expression.ts';
import { FALSE, TRUE, truthOf, UNKNOWN } from '../kleene/truth-of.ts';
import { allStates } from '../testing/all-states.ts';
import { type Random, randomOf } from '../testing/random.ts';
import { factId } from '../testing/random-system.ts';
import { packStates } from './packed-states.ts';
import { truthOfMany } from './truth-of-many.ts';

const FACTS = 6;
const vocabulary = {
  facts: Array.from({ length: FACTS }, (_, place) => ({
    fact: { concept: factId(place) },
    label: `fact ${place}`,
    domain: { kind: 'BOOLEAN' as const },
  })),
  implications: [],
  names: {},
};

/** The truth values of a score over six facts in every state, together and alone. */
function valuesOf(points: readonly number[], gte: number) {
  const items = points.map((each, place) => ({
    points: each,
    when: { op: 'is', fact: { concept: factId(place) }, in: [true] } as const,
  }));
  const when: Expression = { op: 'score', gte, items };
  const then = { urgency: 'ROUTINE' as const, suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] };
  const rule = { id: 'rul_0', title: 'score', scope: [], when, then };
  const { rules, space } = compileRules({ rules: [rule], criteria: [] }, vocabulary);
  return rules.map(({ node }) => {
    const states = [...allStates(space)];
    return {
      together: valuesTogether(node, space, states),
      alone: states.map((state) => truthOf(node, state)),
    };
  })[0];
}

function valuesTogether(
  node: Parameters<typeof truthOfMany>[0],
  space: FactSpace,
  states: readonly KnownState[],
) {
  const { isTrue, isFalse } = truthOfMany(node, packStates(space, states));
  const bitOf = (plane: Int32Array, lane: number) => ((plane[lane >>> 5] ?? 0) >>> (lane & 31)) & 1;
  return states.map((_, lane) => (bitOf(isTrue, lane) ? TRUE : bitOf(isFalse, lane) ? FALSE : UNKNOWN));
}

function randomPoints(random: Random, choices: readonly [number, ...number[]]): readonly number[] {
  return Array.from({ length: FACTS }, () => random.pick(choices));
}

test('scores of whole points, of halves and of any other points are the same together as alone', () => {
  const random = randomOf(21);
  for (const choices of [
    [-7, -2, -1, 1, 1, 2, 3, 12],
    [-1.5, 0, 1, 1.5, 2.25, 3],
    [-0.3, 0.1, 0.2, 0.7, 1.1],
  ] as const) {
    for (let run = 0; run < 40; run += 1) {
      const points = randomPoints(random, choices);
      const values = valuesOf(points, random.pick([-1, 0, 0.3, 0.8, 1, 2, 2.5, 4, 9, 40]));
      expect(values?.together).toEqual(values?.alone);
    }
  }
});

test('three of six points of 1 are three facts that are present', () => {
  const { together } = valuesOf([1, 1, 1, 1, 1, 1], 3) ?? { together: [] };
  expect(together.filter((value) => value === TRUE)).toHaveLength(233);
});
