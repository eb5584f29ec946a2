import { expect, test } from 'vitest';
import { runSeeds, SEEDS_TIMEOUT } from '../../test/run-seeds.ts';
import { closeState } from '../compile/close-state.ts';
import { compileRules } from '../compile/compile-rules.ts';
import type { RuleBase } from '../compile/compiled.ts';
import { stateOf } from '../compile/state-of.ts';
import { CONCLUSION_LISTS } from '../diff/outcome.ts';
import { evaluateLevels } from '../evaluate/evaluate-levels.ts';
import { TRUE, truthOf } from '../kleene/truth-of.ts';
import type { ReplayCase } from '../replay/replay-case.ts';
import { allStates } from '../testing/all-states.ts';
import { randomOf } from '../testing/random.ts';
import { randomSystem } from '../testing/random-system.ts';
import { type CompiledSystem, mutatedBase } from './mutant.ts';
import { mutantsOf } from './mutants-of.ts';
import { mutationScore, type Survivor } from './mutation-score.ts';
import { synthesize } from './synthesize.ts';

/** As many states as can be looked at one by one. */
const MOST_STATES = 1000;

function smallSystem(seed: number): CompiledSystem {
  const random = randomOf(seed);
  for (;;) {
    const { set, vocabulary } = randomSystem(random, { rules: [2, 4], facts: [3, 5] });
    const base = compileRules(set, vocabulary);
    const states = base.space.facts.reduce((product, { full }) => product * full, 1);
    if (states <= MOST_STATES) return { set, vocabulary, base };
  }
}

/** Everything that rules answer in a closed state, as text. */
function answerIn(base: RuleBase, state: Uint32Array): string {
  const { floor, ceiling } = evaluateLevels(base, state);
  const fired = base.rules.filter(({ node }) => truthOf(node, state) === TRUE);
  const concluded = fired.flatMap(({ logic }) =>
    CONCLUSION_LISTS.flatMap((list) => logic.then[list].map((id) => `${list}:${id}`)),
  );
  return JSON.stringify([floor, ceiling, [...new Set(concluded)].sort()]);
}

test(
  'a mutant is called equivalent when no state of a small system tells it apart, and otherwise is told apart by its proposed case',
  () => {
    const seen = { EQUIVALENT: 0, DIFFERENT: 0, UNPROVED: 0 };
    for (const seed of runSeeds('mutants', 6, 300)) {
      const system = smallSystem(seed);
      const states = [...allStates(system.base.space)].filter((state) => closeState(system.base, state));
      for (const mutant of mutantsOf(system)) {
        const next = mutatedBase(system.base, mutant);
        const differs = states.some((state) => answerIn(system.base, state) !== answerIn(next, state));
        const told = synthesize(mutant, system.base);
        seen[told.kind] += 1;
        const where = `seed ${seed}, ${mutant.operator} at ${mutant.path} of ${mutant.subject}`;
        expect(told.kind, where).toBe(differs ? 'DIFFERENT' : 'EQUIVALENT');
        if (told.kind !== 'DIFFERENT') continue;
        const { state } = told.proposal;
        expect(answerIn(next, state), where).not.toBe(answerIn(system.base, state));
      }
    }
    expect(seen).toMatchObject({ UNPROVED: 0 });
    expect(seen.EQUIVALENT).toBeGreaterThan(10);
    expect(seen.DIFFERENT).toBeGreaterThan(60);
  },
  SEEDS_TIMEOUT,
);

/** The proposed cases of survivors, as the rules answer them. */
function casesOf(survivors: readonly Survivor[]): readonly ReplayCase[] {
  return survivors.flatMap(({ proposal }, place) => {
    if (!proposal) return [];
    const { state, expected } = proposal;
    return [{ id: `${place}`, title: '', state, expected, acceptable: [expected] }];
  });
}

test(
  'proposed cases, taken up as they are, notice every mutant that survived',
  () => {
    for (const seed of runSeeds('survivors', 4, 100)) {
      const system = smallSystem(seed);
      const none = mutationScore([], system);
      expect(none.killed.count, `seed ${seed}`).toBe(0);
      const all = mutationScore(casesOf(none.survivors), system);
      expect(all.killed, `seed ${seed}`).toMatchObject({ count: none.survivors.length, of: none.killed.of });
      expect(all.equivalent).toHaveLength(none.equivalent.length);
    }
  },
  SEEDS_TIMEOUT,
);

test(
  'the findings of a proposed case say what it has to know, and close to its state',
  () => {
    let count = 0;
    for (const seed of runSeeds('findings of proposed cases', 4, 100)) {
      const { base, ...system } = smallSystem(seed);
      for (const { proposal } of mutationScore([], { base, ...system }).survivors) {
        if (!proposal?.observations) continue;
        const state = stateOf(base.space, proposal.observations);
        expect(closeState(base, state)).toBe(true);
        expect(state, `seed ${seed}`).toEqual(proposal.state);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(20);
  },
  SEEDS_TIMEOUT,
);
