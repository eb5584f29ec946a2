import { expect, test } from 'vitest';
import { compileRules } from '../compile/compile-rules.ts';
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

test('a condition with more than 5,000 terms has none rather than some', () => {
  const fact = (place: number) => ({ op: 'literal', fact: place, mask: 2 }) as const;
  const facts = Array.from({ length: 20 }, (_, place) => fact(place));
  const space = {
    facts: facts.map((_, place) => ({
      ...{ key: `${place}`, fact: { concept: `${place}` }, label: `${place}`, size: 2, full: 3 },
      ...{ values: [false, true], cuts: [], unit: undefined },
    })),
    indexOf: new Map<string, number>(),
  };
  expect(termsOf({ op: 'atLeast', n: 3, of: facts }, true, space)).toHaveLength(1140);
  expect(termsOf({ op: 'atLeast', n: 10, of: facts }, true, space)).toBeUndefined();
  const points = facts.map((when) => ({ points: 1, when }));
  expect(termsOf({ op: 'score', gte: 10, negated: false, items: points }, true, space)).toBeUndefined();
});
