import { expect, test } from 'vitest';
import { compileRules } from '../compile/compile-rules.ts';
import type { FactSpace } from '../compile/fact-space.ts';
import { FALSE, TRUE, truthOf, UNKNOWN } from '../kleene/truth-of.ts';
import { allStates } from '../testing/all-states.ts';
import { randomOf } from '../testing/random.ts';
import { randomSystem } from '../testing/random-system.ts';
import { covers, isMet } from './term.ts';
import { termsOf } from './terms-of.ts';

test('a condition is true, or false, in exactly the states that meet one of its terms, in random systems', () => {
  const random = randomOf(3);
  for (let run = 0; run < 60; run += 1) {
    const { set, vocabulary } = randomSystem(random, { rules: [2, 3], facts: [3, 5] });
    const { rules, space } = compileRules(set, vocabulary);
    for (const { node } of rules) {
      const whenTrue = termsOf(node, true, space) ?? [];
      const whenFalse = termsOf(node, false, space) ?? [];
      const wrong = [...allStates(space)].filter((state) => {
        const met = [TRUE, FALSE].filter((truth) =>
          (truth === TRUE ? whenTrue : whenFalse).some((term) => isMet(term, state)),
        );
        return (met.length === 1 ? met[0] : UNKNOWN) !== truthOf(node, state);
      });
      expect(wrong).toEqual([]);
    }
  }
});

test('no term covers another, in random systems', () => {
  const random = randomOf(4);
  for (let run = 0; run < 100; run += 1) {
    const { set, vocabulary } = randomSystem(random);
    const { rules, space } = compileRules(set, vocabulary);
    for (const terms of rules.map(({ node }) => termsOf(node, true, space) ?? [])) {
      for (const term of terms) expect(terms.filter((other) => covers(other, term))).toEqual([term]);
    }
  }
});

const presence = (fact: number) => ({ op: 'literal', fact, mask: 2 }) as const;
const presences = (count: number) => Array.from({ length: count }, (_, fact) => presence(fact));

function booleans(count: number): FactSpace {
  const facts = Array.from({ length: count }, (_, place) => ({
    ...{ key: `${place}`, fact: { concept: `${place}` }, label: `${place}`, size: 2, full: 3 },
    ...{ values: [false, true], cuts: [], unit: undefined, domain: { kind: 'BOOLEAN' } as const },
  }));
  return { facts, indexOf: new Map() };
}

test('a condition with more than 5,000 terms has none rather than some', () => {
  const space = booleans(40);
  const of = presences(20);
  expect(termsOf({ op: 'atLeast', n: 3, of }, true, space)).toHaveLength(1140);
  expect(termsOf({ op: 'atLeast', n: 10, of }, true, space)).toBeUndefined();
  const items = of.map((when) => ({ points: 1, when }));
  expect(termsOf({ op: 'score', gte: 10, negated: false, items }, true, space)).toBeUndefined();
  const pairs = (count: number) =>
    of.slice(0, count).map((one, place) => ({ op: 'any', of: [one, presence(20 + place)] }) as const);
  expect(termsOf({ op: 'all', of: pairs(12) }, true, space)).toHaveLength(4096);
  expect(termsOf({ op: 'all', of: pairs(20) }, true, space)).toBeUndefined();
});

test('few terms are found however many combinations lie on the way to them', () => {
  const of = presences(20);
  expect(termsOf({ op: 'atLeast', n: 19, of }, true, booleans(20))).toHaveLength(20);
  expect(termsOf({ op: 'atLeast', n: 2, of }, false, booleans(20))).toHaveLength(20);
  const wide = { op: 'any', of: presences(4900) } as const;
  expect(termsOf(wide, true, booleans(4900))).toHaveLength(4900);
  expect(termsOf(wide, false, booleans(4900))).toEqual([wide.of.map(({ fact }) => ({ fact, mask: 1 }))]);
});

test('terms that take too much work to find are refused before they are all written down', () => {
  const random = randomOf(5);
  const clause = () =>
    ({
      op: 'any',
      of: [0, 1, 2].map(() => ({ ...presence(random.between(0, 29)), mask: random.pick([1, 2]) })),
    }) as const;
  for (let run = 0; run < 5; run += 1) {
    const of = Array.from({ length: 60 }, clause);
    expect(termsOf({ op: 'all', of }, true, booleans(30))).toBeUndefined();
  }
});
