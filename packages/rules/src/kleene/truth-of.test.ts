import { expect, test } from 'vitest';
import { closeState } from '../compile/close-state.ts';
import { compileRules } from '../compile/compile-rules.ts';
import { allStates } from '../testing/all-states.ts';
import { randomOf } from '../testing/random.ts';
import { randomSystem } from '../testing/random-system.ts';
import { truthOf, UNKNOWN } from './truth-of.ts';

test('more knowledge never changes a truth value that is known, in random systems', () => {
  const random = randomOf(1);
  for (let run = 0; run < 30; run += 1) {
    const { set, vocabulary } = randomSystem(random, { rules: [3, 5], facts: [4, 5] });
    const base = compileRules(set, vocabulary);
    expect(base.findings).toEqual([]);
    const states = [...allStates(base.space)].filter((state) => closeState(base, state));
    for (const state of states) {
      const more = state.slice();
      const place = random.between(0, more.length - 1);
      more[place] = (more[place] ?? 0) & random.between(1, 7);
      if (!closeState(base, more)) continue;
      for (const { node } of base.rules) {
        const before = truthOf(node, state);
        if (before !== UNKNOWN) expect(truthOf(node, more)).toBe(before);
      }
    }
  }
});

test('closing a state twice adds nothing, and what follows from less follows from more', () => {
  const random = randomOf(2);
  for (let run = 0; run < 30; run += 1) {
    const { set, vocabulary } = randomSystem(random, { rules: [3, 5], facts: [4, 5] });
    const base = compileRules(set, vocabulary);
    for (const state of allStates(base.space)) {
      const closed = state.slice();
      if (!closeState(base, closed)) continue;
      const again = closed.slice();
      expect(closeState(base, again)).toBe(true);
      expect(again).toEqual(closed);
    }
  }
});
