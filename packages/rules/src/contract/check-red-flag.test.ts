import { expect, test } from 'vitest';
import type { KnownState } from '../compile/fact-space.ts';
import { closedStateOf } from '../diff/term-state.ts';
import { isMet, type Term } from '../implicant/term.ts';
import { TRUE, truthOf } from '../kleene/truth-of.ts';
import type { ContractLogic } from '../rule/contract-logic.ts';
import { URGENCIES, urgencyRank } from '../rule/urgency.ts';
import { closedStates, floorAt } from '../testing/brute-force-levels.ts';
import { type Random, randomOf } from '../testing/random.ts';
import { type RandomSystem, randomCondition, randomSystem } from '../testing/random-system.ts';
import { checkContracts } from './check-contracts.ts';
import { compileWithContracts } from './compile-with-contracts.ts';

const small = { rules: [3, 6], facts: [3, 4] } as const;

function redFlagContract(random: Random, { vocabulary }: RandomSystem): ContractLogic {
  const [first, ...others] = URGENCIES.slice(0, 5);
  const floorAtLeast = random.pick([first ?? 'ROUTINE', ...others]);
  const when = randomCondition(random, vocabulary.facts, 3);
  return { kind: 'RED_FLAG', id: 'ctr_1', title: 'a flag', when, floorAtLeast };
}

function isWitnessed(witnesses: readonly { readonly term: Term }[], state: KnownState): boolean {
  return witnesses.some(({ term }) => isMet(term, state));
}

test('a red-flag contract holds exactly when no state breaks it, and every state that does meets a witness, in random systems', () => {
  const random = randomOf(31);
  const seen = { HOLDS: 0, BROKEN: 0, UNPROVED: 0 };
  for (let run = 0; run < 80; run += 1) {
    const system = randomSystem(random, small);
    const contract = redFlagContract(random, system);
    if (contract.kind !== 'RED_FLAG') continue;
    const { base, contracts } = compileWithContracts(system.set, [contract], system.vocabulary);
    const [verdict] = checkContracts(base, contracts);
    const [compiled] = contracts;
    if (!verdict || compiled?.kind !== 'RED_FLAG') throw new Error('the contract was not compiled');
    const wanted = urgencyRank(contract.floorAtLeast);
    const broken = closedStates(base).filter(
      (state) => truthOf(compiled.node, state) === TRUE && floorAt(base, state) < wanted,
    );
    expect(verdict.kind).toBe(broken.length > 0 ? 'BROKEN' : 'HOLDS');
    expect(broken.filter((state) => !isWitnessed(verdict.witnesses, state))).toEqual([]);
    for (const { term, floor } of verdict.witnesses) {
      const state = closedStateOf(base, term);
      expect(state && floorAt(base, state)).toBe(urgencyRank(floor));
      expect(urgencyRank(floor)).toBeLessThan(wanted);
      const others = verdict.witnesses.filter((other) => other.term !== term);
      expect(state && isWitnessed(others, state)).toBe(false);
    }
    seen[verdict.kind] += 1;
  }
  expect(seen.UNPROVED).toBe(0);
  expect(Math.min(seen.HOLDS, seen.BROKEN)).toBeGreaterThan(20);
});
