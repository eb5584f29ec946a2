import { expect, test } from 'vitest';
import { runSeeds, SEEDS_TIMEOUT } from '../../test/run-seeds.ts';
import { compileTogether } from '../compile/compile-together.ts';
import { mismatches } from '../testing/brute-force-diff.ts';
import { type Random, randomOf } from '../testing/random.ts';
import { editGraph, editRules } from '../testing/random-edit.ts';
import { type RandomSystem, randomSystem } from '../testing/random-system.ts';
import { diffRuleBases } from './diff-rule-bases.ts';
import type { RuleDiff } from './witness.ts';

/** As many states as can be looked at one by one. */
const MOST_STATES = 20_000;

interface Told {
  readonly wrong: readonly string[];
  readonly diff: RuleDiff;
}

/** One random edit of one random system, proved and looked at state by state. */
function tryEdit(seed: number, edit: (random: Random, system: RandomSystem) => RandomSystem): Told {
  const random = randomOf(seed);
  for (;;) {
    const system = randomSystem(random);
    const [old, next] = compileTogether(system, edit(random, system));
    const states = old.space.facts.reduce((product, { full }) => product * full, 1);
    if (states > MOST_STATES) continue;
    const diff = diffRuleBases(old, next);
    if (diff.findings.length > 0) continue;
    return { wrong: mismatches(old, next, diff), diff };
  }
}

function expectAllRight(
  seeds: readonly number[],
  edit: (random: Random, system: RandomSystem) => RandomSystem,
) {
  const seen = { witnesses: 0, ceilings: 0, openings: 0 };
  for (const seed of seeds) {
    const { wrong, diff } = tryEdit(seed, edit);
    expect(wrong, `seed ${seed}`).toEqual([]);
    for (const list of ['witnesses', 'ceilings', 'openings'] as const)
      if (diff[list].length > 0) seen[list] += 1;
  }
  expect(seen.witnesses).toBeGreaterThan(seeds.length / 5);
  expect(seen.ceilings).toBeGreaterThan(seeds.length / 5);
  expect(seen.openings).toBeGreaterThan(0);
}

test(
  'a diff of rules tells every change of every state by a minimal witness, and nothing else',
  () => {
    expectAllRight(runSeeds('rule edits', 150, 10_000), editRules);
  },
  SEEDS_TIMEOUT,
);

test(
  'a diff of graphs tells every change of every state by a minimal witness, and nothing else',
  () => {
    expectAllRight(runSeeds('graph edits', 150, 10_000), editGraph);
  },
  SEEDS_TIMEOUT,
);
