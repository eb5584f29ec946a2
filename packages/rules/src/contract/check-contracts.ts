import { assertNever } from '../assert-never.ts';
import type { RuleBase } from '../compile/compiled.ts';
import { lookUpRules, type RuleLookup } from '../diff/rule-lookup.ts';
import { checkReassurance } from './check-reassurance.ts';
import { checkRedFlag } from './check-red-flag.ts';
import type { CompiledContract } from './compile-contracts.ts';
import type { ContractVerdict } from './contract-verdict.ts';

/**
 * Whether the rules of a base keep each of some contracts, compiled over its space; a verdict for each, in the same order. It is about the rules
 * that the base has: those that were left out of it are in its findings.
 */
export function checkContracts(
  base: RuleBase,
  contracts: readonly CompiledContract[],
): readonly ContractVerdict[] {
  const lookup = lookUpRules(base);
  return contracts.map((contract) => checkContract(contract, lookup));
}

function checkContract(contract: CompiledContract, lookup: RuleLookup): ContractVerdict {
  switch (contract.kind) {
    case 'RED_FLAG':
      return checkRedFlag(contract, lookup);
    case 'REASSURANCE':
      return checkReassurance(contract, lookup.base);
    case 'UNSOUND': {
      const { logic, findings } = contract;
      return { contract: logic.id, kind: 'UNPROVED', witnesses: [], findings };
    }
    default:
      return assertNever(contract);
  }
}
