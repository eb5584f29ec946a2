import { expect, test } from 'vitest';
import { closeState } from '../src/compile/close-state.ts';
import { compileRules } from '../src/compile/compile-rules.ts';
import type { RuleBase } from '../src/compile/compiled.ts';
import type { KnownState } from '../src/compile/fact-space.ts';
import { cqlParameters } from '../src/cql/cql-parameters.ts';
import { type CqlLibrary, toCql } from '../src/cql/to-cql.ts';
import type { Expression } from '../src/expression/expression.ts';
import { FALSE, TRUE, type Truth, truthOf, UNKNOWN } from '../src/kleene/truth-of.ts';
import { evaluateMany } from '../src/planes/evaluate-many.ts';
import { packStates } from '../src/planes/packed-states.ts';
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

/** Closed states that do not contradict themselves, in which about half of the facts are known, some of them in part. */
function statesOf(random: Random, base: RuleBase): readonly KnownState[] {
  return Array.from({ length: STATES_PER_SYSTEM }, () =>
    Uint32Array.from(base.space.facts, ({ full }) => (random.chance(0.45) ? full : random.between(1, full))),
  ).filter((state) => closeState(base, state));
}

/** The truth values of the rules in each state, by the evaluator of many states at once. */
function truthsTogether(base: RuleBase, states: readonly KnownState[]): readonly (readonly Truth[])[] {
  const planes = evaluateMany(base, packStates(base.space, states));
  const bitOf = (plane: Int32Array, lane: number) => ((plane[lane >>> 5] ?? 0) >>> (lane & 31)) & 1;
  return states.map((_, lane) =>
    planes.map(({ isTrue, isFalse }) =>
      bitOf(isTrue, lane) ? TRUE : bitOf(isFalse, lane) ? FALSE : UNKNOWN,
    ),
  );
}

const IN_CQL = [false, null, true];

/** The truth values of rules, and the levels that are sure and possible, by the names of a library. */
function answersOf({ rules }: RuleBase, library: CqlLibrary, truths: readonly Truth[]) {
  const ranks = rules.map(({ rank }, place) => ({ rank, truth: truths[place] ?? FALSE }));
  const highest = (least: Truth) =>
    urgencyOfRank(Math.max(0, ...ranks.filter(({ truth }) => truth >= least).map(({ rank }) => rank)));
  const named = rules.map(({ logic }, place) => [
    library.rules.get(logic.id) ?? '',
    IN_CQL[truths[place] ?? FALSE],
  ]);
  return { ...Object.fromEntries(named), Floor: highest(TRUE), Ceiling: highest(UNKNOWN) };
}

/** Holds the answers of both evaluators against those of CQL in some states of a system; returns the latter. */
async function compareWithCql(seed: number): Promise<readonly (readonly unknown[])[]> {
  const random = randomOf(seed);
  const { set, vocabulary } = systemWithCriteria(random);
  const base = compileRules(set, vocabulary);
  const library = toCql(set, vocabulary);
  const run = cqlProgram(library.text);
  const states = statesOf(random, base);
  const together = truthsTogether(base, states);
  const compared: (readonly unknown[])[] = [];
  for (const [place, state] of states.entries()) {
    const where = `seed ${seed}, state ${state}\n${library.text}`;
    const truths = base.rules.map(({ node }) => truthOf(node, state));
    expect(together[place], where).toEqual(truths);
    const ours = answersOf(base, library, truths);
    const answers = await run(cqlParameters(base.space, state));
    const theirs = Object.fromEntries(Object.keys(ours).map((name) => [name, answers[name]]));
    expect(theirs, where).toEqual(ours);
    compared.push(Object.values(theirs));
  }
  return compared;
}

test(
  'both evaluators answer in every state as CQL does, by the translator and the engine of its own community',
  async () => {
    const seeds = runSeeds('CQL, random systems', 6, 130);
    const answers: (readonly unknown[])[] = [];
    for (const seed of seeds) answers.push(...(await compareWithCql(seed)));
    process.stdout.write(`CQL: ${answers.length} states, 0 mismatches\n`);
    expect(answers.length).toBeGreaterThan(seeds.length * 40);
    const counts = [true, false, null].map((value) => answers.flat().filter((each) => each === value).length);
    expect(Math.min(...counts)).toBeGreaterThan(20 * seeds.length);
  },
  SEEDS_TIMEOUT,
);
