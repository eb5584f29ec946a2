import { criteriaOf } from '../check/check-rule-set.ts';
import { buildFactSpace } from '../compile/build-fact-space.ts';
import { compileRules } from '../compile/compile-rules.ts';
import type { RuleBase } from '../compile/compiled.ts';
import { normalRules } from '../normalize/normal-rules.ts';
import type { ContractLogic } from '../rule/contract-logic.ts';
import type { RuleSet } from '../rule/rule-logic.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type CompiledContract, compileContracts } from './compile-contracts.ts';
import { contractConditions } from './contract-conditions.ts';

/** Rules with what they must keep, over one space. */
export interface GuardedRules {
  readonly base: RuleBase;
  readonly contracts: readonly CompiledContract[];
}

/** A rule set and contracts ready to be proved against a graph, over the space of all facts that either asks about. */
export function compileWithContracts(
  set: RuleSet,
  contracts: readonly ContractLogic[],
  vocabulary: Vocabulary,
): GuardedRules {
  const criteria = criteriaOf(set);
  const conditions = normalRules(set).map(({ condition }) => condition);
  const space = buildFactSpace([vocabulary], [...conditions, ...contractConditions(contracts, criteria)]);
  return {
    base: compileRules(set, vocabulary, space),
    contracts: compileContracts(contracts, space, { criteria, vocabulary }),
  };
}
