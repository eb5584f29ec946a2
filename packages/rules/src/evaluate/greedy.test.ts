import { expect, test } from 'vitest';
import { nothingKnown } from '../compile/fact-space.ts';
import { isMet, withTerm } from '../implicant/term.ts';
import { termsOf } from '../implicant/terms-of.ts';
import { FALSE, TRUE, truthOf, UNKNOWN } from '../kleene/truth-of.ts';
import { randomOf } from '../testing/random.ts';
import { randomPositions } from '../testing/random-position.ts';
import { closedWith } from './closed-with.ts';
import { greedyReason } from './greedy-reason.ts';
import { greedyTerm } from './greedy-term.ts';

test('a reason that is found by forgetting is an implicant, in random systems', () => {
  let reasons = 0;
  for (const { base, state } of randomPositions(randomOf(81), 30, 10)) {
    for (const { node } of base.rules.filter((rule) => truthOf(rule.node, state) !== UNKNOWN)) {
      const reason = greedyReason(node, state, base.space);
      expect(isMet(reason, state)).toBe(true);
      expect(truthOf(node, withTerm(nothingKnown(base.space), reason))).toBe(truthOf(node, state));
      expect(termsOf(node, truthOf(node, state) === TRUE, base.space)).toContainEqual(reason);
      reasons += 1;
    }
  }
  expect(reasons).toBeGreaterThan(100);
});

test('facts that are found one by one settle a condition as the graph allows, in random systems', () => {
  let found = 0;
  for (const { base, state } of randomPositions(randomOf(82), 30, 10)) {
    for (const { node } of base.rules.filter((rule) => truthOf(rule.node, state) === UNKNOWN)) {
      for (const wanted of [true, false]) {
        const term = greedyTerm({ node, state }, wanted, base);
        if (!term) continue;
        const later = closedWith(base, state, term);
        expect(later && truthOf(node, later)).toBe(wanted ? TRUE : FALSE);
        found += 1;
      }
    }
  }
  expect(found).toBeGreaterThan(100);
});
