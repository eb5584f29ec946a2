import { ruleBookOf } from '@symptograph/core';
import {
  type ContractLogic,
  type ContractVerdict,
  checkContracts,
  compileWithContracts,
  type FactSpace,
} from '@symptograph/rules';
import { type BookSide, isForClinicians } from './book-side.ts';
import type { SideSystem } from './side-systems.ts';

/** A contract that rules do not keep, or of which it could not be proved. */
export interface FailedContract {
  readonly contract: ContractLogic;
  readonly verdict: ContractVerdict;
  /** Whether the rules before kept it. */
  readonly heldBefore: boolean;
  /** That of the verdict's terms. */
  readonly space: FactSpace;
}

/** The contracts of some sides, each once: those of a later side in place of those of an earlier one. */
export function contractsOf(sides: readonly BookSide[]): readonly ContractLogic[] {
  const contracts = sides.flatMap(({ graph }) => ruleBookOf(graph.snapshot).contracts);
  return [...new Map(contracts.map((contract) => [contract.id, contract])).values()];
}

/** A verdict on each contract over what the rules for everybody answer, and the space of its terms. */
export function verdictsOn(
  { side, set, vocabulary }: SideSystem,
  contracts: readonly ContractLogic[],
): { readonly verdicts: readonly ContractVerdict[]; readonly space: FactSpace } {
  const forEverybody = { ...set, rules: set.rules.filter(({ id }) => !isForClinicians(side, id)) };
  const guarded = compileWithContracts(forEverybody, contracts, vocabulary);
  return { verdicts: checkContracts(guarded.base, guarded.contracts), space: guarded.base.space };
}

/** The contracts that the later of two sides does not keep. */
export function failedContracts(
  before: SideSystem,
  after: SideSystem,
  contracts: readonly ContractLogic[],
): readonly FailedContract[] {
  const earlier = verdictsOn(before, contracts).verdicts;
  const { verdicts, space } = verdictsOn(after, contracts);
  return contracts.flatMap((contract, place) => {
    const verdict = verdicts[place];
    if (!verdict || verdict.kind === 'HOLDS') return [];
    return [{ contract, verdict, heldBefore: earlier[place]?.kind === 'HOLDS', space }];
  });
}
