import { expect, test } from 'vitest';
import { closeState } from '../src/compile/close-state.ts';
import { compileRules } from '../src/compile/compile-rules.ts';
import type { RuleBase } from '../src/compile/compiled.ts';
import type { KnownState } from '../src/compile/fact-space.ts';
import { cqlParameters } from '../src/cql/cql-parameters.ts';
import { toCql } from '../src/cql/to-cql.ts';
import type { Expression } from '../src/expression/expression.ts';
import { TRUE, truthOf, UNKNOWN } from '../src/kleene/truth-of.ts';
import type { RuleSet } from '../src/rule/rule-logic.ts';
import { urgencyOfRank } from '../src/rule/urgency.ts';
import { type Random, randomOf } from '../src/testing/random.ts';
import { type RandomSystem, randomCondition, randomSystem } from '../src/testing/random-system.ts';
import { torture } from './env.ts';
import { cqlProgram } from './run-cql.ts';

const SEED = 20_251_128;
const SYSTEMS = torture ? 120 : 8;
const STATES_PER_SYSTEM = 50;

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

function truthInCql(answer: unknown): number {
  return answer === null ? UNKNOWN : answer === true ? TRUE : 0;
}

/** The levels that are sure and possible, by the interpreter. */
function levelsOf({ rules }: RuleBase, state: KnownState) {
  const truths = rules.map(({ node, rank }) => ({ rank, truth: truthOf(node, state) }));
  const highest = (least: number) =>
    urgencyOfRank(Math.max(0, ...truths.flatMap(({ rank, truth }) => (truth >= least ? [rank] : []))));
  return { Floor: highest(TRUE), Ceiling: highest(UNKNOWN) };
}

test(`rules answer as CQL does, by the translator and the engine of its own community (${SYSTEMS} systems of ${STATES_PER_SYSTEM} states, seed ${SEED})`, async () => {
  const random = randomOf(SEED);
  const seen = new Map<number, number>();
  let states = 0;
  for (let system = 0; system < SYSTEMS; system += 1) {
    const { set, vocabulary } = systemWithCriteria(random);
    const base = compileRules(set, vocabulary);
    const library = toCql(set, vocabulary);
    const run = cqlProgram(library.text);
    for (let place = 0; place < STATES_PER_SYSTEM; place += 1) {
      const state = randomState(random, base);
      if (!state) continue;
      states += 1;
      const answers = await run(cqlParameters(base.space, state));
      for (const { logic, node } of base.rules) {
        const truth = truthOf(node, state);
        const where = `seed ${SEED}, system ${system}, state [${state}], ${logic.title}\n${library.text}`;
        expect(truthInCql(answers[library.rules.get(logic.id) ?? '']), where).toBe(truth);
        seen.set(truth, (seen.get(truth) ?? 0) + 1);
      }
      expect(answers).toMatchObject(levelsOf(base, state));
    }
  }
  process.stdout.write(`CQL: ${states} states, seed ${SEED}\n`);
  expect(states).toBeGreaterThan(torture ? 5_000 : 250);
  expect(Math.min(...[0, UNKNOWN, TRUE].map((truth) => seen.get(truth) ?? 0))).toBeGreaterThan(200);
}, 1_800_000);
