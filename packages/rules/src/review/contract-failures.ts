import { canonicalJson } from '../canonical-json.ts';
import type { FactSpace } from '../compile/fact-space.ts';
import { checkContracts } from '../contract/check-contracts.ts';
import { compileWithContracts } from '../contract/compile-with-contracts.ts';
import type { ContractVerdict } from '../contract/contract-verdict.ts';
import type { ContractLogic } from '../rule/contract-logic.ts';
import type { ReviewSide } from './review-side.ts';

/** A contract that rules do not keep, or of which it could not be proved. */
export interface ContractFailure {
  readonly contract: ContractLogic;
  readonly verdict: ContractVerdict;
  /** Whether the rules before kept it, so that the change is what breaks it. */
  readonly heldBefore: boolean;
  /** That of the verdict's terms. */
  readonly space: FactSpace;
}

/** A verdict on each contract over what the rules for everybody answer, and the space of its terms. */
export function contractVerdictsOn(
  { set, vocabulary, clinicianRules }: Omit<ReviewSide, 'contracts' | 'cases'>,
  contracts: readonly ContractLogic[],
): { readonly verdicts: readonly ContractVerdict[]; readonly space: FactSpace } {
  const rules = set.rules.filter(({ id }) => !clinicianRules.includes(id));
  const guarded = compileWithContracts({ ...set, rules }, contracts, vocabulary);
  return { verdicts: checkContracts(guarded.base, guarded.contracts), space: guarded.base.space };
}

/** The contracts of both sides, the old words of those that changed included, that the new side does not keep. */
export function contractFailures(before: ReviewSide, after: ReviewSide): readonly ContractFailure[] {
  const all = [...before.contracts, ...after.contracts];
  const contracts = [...new Map(all.map((contract) => [canonicalJson(contract), contract])).values()];
  const { verdicts, space } = contractVerdictsOn(after, contracts);
  const failed = contracts.flatMap((contract, place) => {
    const verdict = verdicts[place];
    return verdict && verdict.kind !== 'HOLDS' ? [{ contract, verdict, space }] : [];
  });
  if (failed.length === 0) return [];
  const earlier = contractVerdictsOn(
    before,
    failed.map(({ contract }) => contract),
  );
  return failed.map((each, place) => ({ ...each, heldBefore: earlier.verdicts[place]?.kind === 'HOLDS' }));
}
