import { reviewSides } from '@symptograph/core';
import {
  analyze,
  compileWithContracts,
  contractVerdictsOn,
  type FactSpace,
  type RuleFinding,
} from '@symptograph/rules';
import { type BookSide, rulesOverGraph } from './book-side.ts';

/** A finding on rules, and the space of its terms. */
export interface PlacedRuleFinding {
  readonly finding: RuleFinding;
  readonly space: FactSpace;
}

/** All that somebody should look at in the rules of a side: what every analysis finds, then the contracts that they do not keep. */
export function analyzeSide(side: BookSide): readonly PlacedRuleFinding[] {
  const rules = rulesOverGraph(side);
  const [review] = reviewSides(rules, rules);
  const { set, contracts, vocabulary } = review;
  const { base, contracts: compiled } = compileWithContracts(set, contracts, vocabulary);
  const { verdicts, space } = contractVerdictsOn(review, contracts);
  return [
    ...analyze(base, { contracts: compiled }).map((finding) => ({ finding, space: base.space })),
    ...verdicts.flatMap(({ findings }) => findings.map((finding) => ({ finding, space }))),
  ];
}
