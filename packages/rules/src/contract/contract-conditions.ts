import type { Expression, IsExpression } from '../expression/expression.ts';
import type { FactRef } from '../expression/fact-ref.ts';
import { type Criteria, inlineCriteria } from '../normalize/inline-criteria.ts';
import { normalize } from '../normalize/normalize.ts';
import type { ContractLogic } from '../rule/contract-logic.ts';

/**
 * What contracts ask about, as conditions in normal form: a space in which contracts are to be proved is built over these together with
 * the conditions of the rules. A contract whose criteria cannot be put in place has none.
 */
export function contractConditions(
  contracts: readonly ContractLogic[],
  criteria: Criteria,
): readonly Expression[] {
  return contracts.flatMap((contract): readonly Expression[] => {
    if (contract.kind === 'REASSURANCE') return presenceOfEach(contract.redFlags);
    const inlined = inlineCriteria(contract.when, criteria);
    return inlined.ok ? [normalize(inlined.value)] : [];
  });
}

/** That each of some facts is present. */
export function presenceOfEach(facts: readonly FactRef[]): readonly IsExpression[] {
  return facts.map((fact) => ({ op: 'is', fact, in: [true] }));
}
