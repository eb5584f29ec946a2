import { analyze, compileWithContracts, type FactSpace, type RuleFinding } from '@symptograph/rules';
import type { BookSide } from './book-side.ts';
import { contractsOf, verdictsOn } from './side-contracts.ts';
import { sideSystems } from './side-systems.ts';

/** A finding on rules, and the space of its terms. */
export interface PlacedRuleFinding {
  readonly finding: RuleFinding;
  readonly space: FactSpace;
}

/** All that somebody should look at in the rules of a side: what every analysis finds, then the contracts that they do not keep. */
export function analyzeSide(side: BookSide): readonly PlacedRuleFinding[] {
  const contracts = contractsOf([side]);
  const [system] = sideSystems([side], contracts);
  if (!system) throw new Error('There is a side.');
  const { base, contracts: compiled } = compileWithContracts(side.set, contracts, system.vocabulary);
  const { verdicts, space } = verdictsOn(system, contracts);
  return [
    ...analyze(base, { contracts: compiled }).map((finding) => ({ finding, space: base.space })),
    ...verdicts.flatMap(({ findings }) => findings.map((finding) => ({ finding, space }))),
  ];
}
