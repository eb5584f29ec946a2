import { compileRules } from '../compile/compile-rules.ts';
import type { RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { closedStates } from './brute-force-levels.ts';
import type { Random } from './random.ts';
import { randomSystem } from './random-system.ts';

/** A small random rule base, all its closed states, and one of them. */
export interface RandomPosition {
  readonly base: RuleBase;
  readonly states: readonly KnownState[];
  readonly state: KnownState;
}

/** Some states of each of some random systems of 3 to 6 rules over 3 to 4 facts. */
export function* randomPositions(
  random: Random,
  systems: number,
  statesOfEach: number,
): Generator<RandomPosition> {
  for (let run = 0; run < systems; run += 1) {
    const { set, vocabulary } = randomSystem(random, { rules: [3, 6], facts: [3, 4] });
    const base = compileRules(set, vocabulary);
    const states = closedStates(base);
    for (let pick = 0; pick < statesOfEach; pick += 1) {
      const state = states[random.between(0, states.length - 1)];
      if (state) yield { base, states, state };
    }
  }
}

/** The states that add nothing but knowledge to a state. */
export function laterStates(states: readonly KnownState[], state: KnownState): readonly KnownState[] {
  return states.filter((more) => more.every((mask, place) => (mask & ~(state[place] ?? 0)) === 0));
}
