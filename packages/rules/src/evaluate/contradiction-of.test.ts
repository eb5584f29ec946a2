import { expect, test } from 'vitest';
import { closeState } from '../compile/close-state.ts';
import { compileRules } from '../compile/compile-rules.ts';
import { allStates } from '../testing/all-states.ts';
import { randomOf } from '../testing/random.ts';
import { randomSystem } from '../testing/random-system.ts';
import { contradictionOf } from './contradiction-of.ts';

test('a state has a contradiction exactly when it cannot be closed, and keeps what it was', () => {
  const random = randomOf(71);
  let contradictions = 0;
  for (let run = 0; run < 12; run += 1) {
    const { set, vocabulary } = randomSystem(random, { rules: [3, 5], facts: [3, 4] });
    const base = compileRules(set, vocabulary);
    for (const state of allStates(base.space)) {
      const before = state.slice();
      const found = contradictionOf(base, state);
      expect(state).toEqual(before);
      expect(found === undefined).toBe(closeState(base, state));
      if (found) contradictions += 1;
    }
  }
  expect(contradictions).toBeGreaterThan(20);
});

test('a state that was closed before is closed again by what is new alone', () => {
  const random = randomOf(72);
  for (let run = 0; run < 12; run += 1) {
    const { set, vocabulary } = randomSystem(random, { rules: [3, 5], facts: [3, 4] });
    const base = compileRules(set, vocabulary);
    for (const state of [...allStates(base.space)].filter((each) => closeState(base, each))) {
      const place = random.between(0, state.length - 1);
      const whole = state.with(place, (state[place] ?? 0) & random.between(1, 7));
      const further = whole.slice();
      const isClosed = closeState(base, further, [place]);
      expect(isClosed).toBe(closeState(base, whole));
      if (isClosed) expect(further).toEqual(whole);
    }
  }
});
