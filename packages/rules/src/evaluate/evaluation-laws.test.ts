import { expect, test } from 'vitest';
import { closeState } from '../compile/close-state.ts';
import type { CompiledNode, RuleBase } from '../compile/compiled.ts';
import { type KnownState, nothingKnown } from '../compile/fact-space.ts';
import { isMet, type Term, withTerm } from '../implicant/term.ts';
import { TRUE, truthOf } from '../kleene/truth-of.ts';
import { urgencyOfRank, urgencyRank } from '../rule/urgency.ts';
import { ceilingAt, floorAt } from '../testing/brute-force-levels.ts';
import { randomOf } from '../testing/random.ts';
import { laterStates, randomPositions } from '../testing/random-position.ts';
import { evaluate } from './evaluate.ts';
import { evaluateLevels } from './evaluate-levels.ts';

function evaluated(base: RuleBase, state: KnownState) {
  const result = evaluate(base, state, { questions: false });
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

/** Whether a condition is true once a term is added to what is known, with what follows. */
function isTrueWith(base: RuleBase, node: CompiledNode, state: KnownState, term: Term): boolean {
  const known = withTerm(state, term);
  return closeState(base, known) && truthOf(node, known) === TRUE;
}

/** The terms that are left when one of the facts is left out. */
function lessOf(term: Term): readonly Term[] {
  return term.map((part) => term.filter((other) => other !== part));
}

test('floor and ceiling are those of brute force, alone and within the whole evaluation', () => {
  for (const { base, state } of randomPositions(randomOf(31), 25, 20)) {
    const { floor, ceiling } = evaluated(base, state);
    expect(floor).toBe(urgencyOfRank(floorAt(base, state)));
    expect(ceiling).toBe(urgencyOfRank(ceilingAt(base, state)));
    expect(evaluateLevels(base, state)).toEqual({
      floor: urgencyRank(floor),
      ceiling: urgencyRank(ceiling),
    });
  }
});

test('the reason of a rule that fired is known, makes it true by itself, and has no fact to spare', () => {
  for (const { base, state } of randomPositions(randomOf(32), 25, 20)) {
    const nothing = nothingKnown(base.space);
    for (const { rule, because } of evaluated(base, state).fired) {
      expect(isMet(because, state)).toBe(true);
      expect(truthOf(rule.node, withTerm(nothing, because))).toBe(TRUE);
      const enough = lessOf(because).filter((less) => truthOf(rule.node, withTerm(nothing, less)) === TRUE);
      expect(enough).toEqual([]);
    }
  }
});

test('what a blocked rule waits for makes it true, and nothing less does', () => {
  for (const { base, state } of randomPositions(randomOf(33), 25, 20)) {
    for (const { rule, because, missing } of evaluated(base, state).blocked) {
      if (missing.length === 0) continue;
      expect(isMet(because, state)).toBe(true);
      expect(isTrueWith(base, rule.node, state, missing)).toBe(true);
      expect(lessOf(missing).filter((less) => isTrueWith(base, rule.node, state, less))).toEqual([]);
      const both = [...because, ...missing];
      expect(isTrueWith(base, rule.node, nothingKnown(base.space), both)).toBe(true);
    }
  }
});

test('a blocked rule waits for nothing only when no later state makes it true', () => {
  let impossible = 0;
  for (const { base, states, state } of randomPositions(randomOf(34), 80, 8)) {
    const waiting = evaluated(base, state).blocked.filter(({ missing }) => missing.length === 0);
    impossible += waiting.length;
    for (const { rule } of waiting) {
      const later = laterStates(states, state).filter((more) => truthOf(rule.node, more) === TRUE);
      expect(later).toEqual([]);
    }
  }
  expect(impossible).toBeGreaterThan(0);
});
