import type { Expression } from '@symptograph/rules';
import { partsOf } from './condition-parts.ts';

/** Whether a condition names one of some criteria itself; what these name in turn does not count. */
export function namesCriterion(condition: Expression, criteria: ReadonlySet<string>): boolean {
  return condition.op === 'criterion'
    ? criteria.has(condition.id)
    : partsOf(condition).some((part) => namesCriterion(part, criteria));
}
