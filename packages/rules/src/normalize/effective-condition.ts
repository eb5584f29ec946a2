import type { Expression } from '../expression/expression.ts';
import type { RuleLogic } from '../rule/rule-logic.ts';

/** A rule's scope and condition as one expression. */
export function effectiveCondition({ scope, when }: Pick<RuleLogic, 'scope' | 'when'>): Expression {
  const complaints = scope.map((concept) => ({ op: 'is', fact: { concept }, in: [true] }) as const);
  const [first] = complaints;
  if (!first) return when;
  return { op: 'all', of: [complaints.length === 1 ? first : { op: 'any', of: complaints }, when] };
}
