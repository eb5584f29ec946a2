import { expect, test } from 'vitest';
import type { RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { closedStateOf } from '../diff/term-state.ts';
import type { ContractLogic } from '../rule/contract-logic.ts';
import { urgencyRank } from '../rule/urgency.ts';
import { ceilingAt, closedStates, floorAt } from '../testing/brute-force-levels.ts';
import { randomOf } from '../testing/random.ts';
import { randomSystem } from '../testing/random-system.ts';
import { checkContracts } from './check-contracts.ts';
import type { CompiledContract } from './compile-contracts.ts';
import { compileWithContracts } from './compile-with-contracts.ts';

const small = { rules: [3, 6], facts: [3, 4] } as const;

function showsSelfCare(base: RuleBase, state: KnownState): boolean {
  return (
    floorAt(base, state) === urgencyRank('SELF_CARE') && ceilingAt(base, state) <= urgencyRank('ROUTINE')
  );
}

/** What brute force says of each red flag: whether self-care is shown somewhere while it is possible. */
function openFlags(base: RuleBase, contract: CompiledContract): readonly number[] {
  if (contract.kind !== 'REASSURANCE') throw new Error('the contract was not compiled');
  const shown = closedStates(base).filter((state) => showsSelfCare(base, state));
  return contract.redFlags.flatMap(({ fact, mask }) =>
    shown.some((state) => ((state[fact] ?? 0) & mask) !== 0) ? [fact] : [],
  );
}

test('reassurance is broken for exactly the red flags with which some state shows self-care, in random systems', () => {
  const random = randomOf(32);
  const seen = { HOLDS: 0, BROKEN: 0, UNPROVED: 0 };
  for (let run = 0; run < 100; run += 1) {
    const { set, vocabulary } = randomSystem(random, small);
    const rules = set.rules.map((rule, place) =>
      place < 2 ? { ...rule, then: { ...rule.then, urgency: 'SELF_CARE' as const } } : rule,
    );
    const redFlags = vocabulary.facts
      .filter(({ domain }) => domain.kind === 'BOOLEAN')
      .map(({ fact }) => fact);
    const contract: ContractLogic = { kind: 'REASSURANCE', id: 'ctr_2', title: 'safe', redFlags };
    const { base, contracts } = compileWithContracts({ ...set, rules }, [contract], vocabulary);
    const [verdict] = checkContracts(base, contracts);
    const [compiled] = contracts;
    if (!verdict || !compiled) throw new Error('there is no verdict');
    const expected = openFlags(base, compiled);
    expect(new Set(verdict.witnesses.map(({ redFlag }) => redFlag))).toEqual(new Set(expected));
    expect(verdict.kind).toBe(expected.length > 0 ? 'BROKEN' : 'HOLDS');
    for (const { term, redFlag } of verdict.witnesses) {
      const state = closedStateOf(base, term);
      expect(state && showsSelfCare(base, state) && (state[redFlag ?? -1] ?? 0) & 2).toBe(2);
      for (const literal of term) {
        const less = closedStateOf(
          base,
          term.filter((other) => other !== literal),
        );
        expect(less && showsSelfCare(base, less)).toBe(false);
      }
    }
    seen[verdict.kind] += 1;
  }
  expect(seen.UNPROVED).toBe(0);
  expect(Math.min(seen.HOLDS, seen.BROKEN)).toBeGreaterThan(20);
});
