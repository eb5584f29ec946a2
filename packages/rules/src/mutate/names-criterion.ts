import type { Expression } from '../expression/expression.ts';
import type { Criteria } from '../normalize/inline-criteria.ts';

/** Whether a condition names a criterion, itself or by way of others; criteria name no circle. */
export function namesCriterion(condition: Expression, id: string, criteria: Criteria): boolean {
  if (condition.op === 'criterion') {
    if (condition.id === id) return true;
    const named = criteria.get(condition.id);
    return named !== undefined && namesCriterion(named.when, id, criteria);
  }
  return partsOf(condition).some((part) => namesCriterion(part, id, criteria));
}

function partsOf(condition: Exclude<Expression, { readonly op: 'criterion' }>): readonly Expression[] {
  if (condition.op === 'is' || condition.op === 'compare') return [];
  if (condition.op === 'score') return condition.items.map(({ when }) => when);
  return condition.op === 'not' ? [condition.of] : condition.of;
}
