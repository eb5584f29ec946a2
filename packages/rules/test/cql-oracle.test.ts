import { expect, test } from 'vitest';
import { closeState } from '../src/compile/close-state.ts';
import { compileRules } from '../src/compile/compile-rules.ts';
import type { RuleBase } from '../src/compile/compiled.ts';
import type { KnownState } from '../src/compile/fact-space.ts';
import { cqlParameters } from '../src/cql/cql-parameters.ts';
import { type CqlLibrary, toCql } from '../src/cql/to-cql.ts';
import type { Expression } from '../src/expression/expression.ts';
import { TRUE, truthOf, UNKNOWN } from '../src/kleene/truth-of.ts';
import type { RuleSet } from '../src/rule/rule-logic.ts';
import { urgencyOfRank } from '../src/rule/urgency.ts';
import { type Random, randomOf } from '../src/testing/random.ts';
import { type RandomSystem, randomCondition, randomSystem } from '../src/testing/random-system.ts';
import { cqlProgram } from './run-cql.ts';
import { runSeeds, SEEDS_TIMEOUT } from './run-seeds.ts';

const STATES_PER_SYSTEM = 60;

/** A random system in which one rule is inverted and two conditions come by way of criteria. */
function systemWithCriteria(random: Random): RandomSystem {
  const { set, vocabulary } = randomSystem(random);
  const criterion = (place: number, when: Expression) => ({ id: `cri_${place}`, title: 'named', when });
  const inner = criterion(1, randomCondition(random, vocabulary.facts, 2));
  const outer = criterion(2, {
    op: 'any',
    of: [randomCondition(random, vocabulary.facts, 2), { op: 'not', of: { op: 'criterion', id: 'cri_1' } }],
  });
  const rules = set.rules.map((rule, place): RuleSet['rules'][number] => {
    if (place === 0) return { ...rule, when: { op: 'not', of: rule.when } };
    if (place > 1) return rule;
    return { ...rule, when: { op: 'all', of: [rule.when, { op: 'criterion', id: 'cri_2' }] } };
  });
  return { set: { rules, criteria: [inner, outer] }, vocabulary };
}

/** A closed state that does not contradict itself, in which about half of the facts are known, some of them in part. */
function randomState(random: Random, base: RuleBase): KnownState | undefined {
  const state = Uint32Array.from(base.space.facts, ({ full }) =>
    random.chance(0.45) ? full : random.between(1, full),
  );
  return closeState(base, state) ? state : undefined;
}

const IN_CQL = [false, null, true];

/** What the interpreter answers for each rule, and the levels that are sure and possible, by the names of the library. */
function answersOf({ rules }: RuleBase, library: CqlLibrary, state: KnownState) {
  const truths = rules.map(({ logic, node, rank }) => ({ id: logic.id, rank, truth: truthOf(node, state) }));
  const highest = (least: number) =>
    urgencyOfRank(Math.max(0, ...truths.flatMap(({ rank, truth }) => (truth >= least ? [rank] : []))));
  return {
    ...Object.fromEntries(truths.map(({ id, truth }) => [library.rules.get(id) ?? '', IN_CQL[truth]])),
    Floor: highest(TRUE),
    Ceiling: highest(UNKNOWN),
  };
}

test(
  'rules answer in every state as CQL does, by the translator and the engine of its own community',
  async () => {
    const seeds = runSeeds('CQL, random systems', 6, 130);
    const seen = new Map<unknown, number>();
    let states = 0;
    for (const seed of seeds) {
      const random = randomOf(seed);
      const { set, vocabulary } = systemWithCriteria(random);
      const base = compileRules(set, vocabulary);
      const library = toCql(set, vocabulary);
      const run = cqlProgram(library.text);
      for (let place = 0; place < STATES_PER_SYSTEM; place += 1) {
        const state = randomState(random, base);
        if (!state) continue;
        states += 1;
        const answers = await run(cqlParameters(base.space, state));
        const ours = answersOf(base, library, state);
        const theirs = Object.fromEntries(Object.keys(ours).map((name) => [name, answers[name]]));
        expect(theirs, `seed ${seed}, state ${state}\n${library.text}`).toEqual(ours);
        for (const value of Object.values(theirs)) seen.set(value, (seen.get(value) ?? 0) + 1);
      }
    }
    process.stdout.write(`CQL: ${states} states\n`);
    expect(states).toBeGreaterThan(seeds.length * 40);
    expect(Math.min(...[true, false, null].map((value) => seen.get(value) ?? 0))).toBeGreaterThan(
      20 * seeds.length,
    );
  },
  SEEDS_TIMEOUT,
);
