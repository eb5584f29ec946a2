import type { ContractLogic, CriterionLogic, RuleLogic } from '@symptograph/rules';
import { namesCriterion } from '../playground/names-criterion.ts';
import type { ClientBook } from '../rule-book/client-book.ts';

/** What names a criterion in its own condition. */
export interface CriterionUses {
  readonly rules: readonly RuleLogic[];
  readonly criteria: readonly CriterionLogic[];
  readonly contracts: readonly ContractLogic[];
}

/** What of a book names a criterion, in the order of the book. */
export function criterionUses(
  id: string,
  { set, contracts }: Pick<ClientBook, 'set' | 'contracts'>,
): CriterionUses {
  const only = new Set([id]);
  const isUse = ({ when }: Pick<RuleLogic, 'when'>) => namesCriterion(when, only);
  return {
    rules: set.rules.filter(isUse),
    criteria: set.criteria.filter(isUse),
    contracts: contracts.filter((contract) => contract.kind === 'RED_FLAG' && isUse(contract)),
  };
}
