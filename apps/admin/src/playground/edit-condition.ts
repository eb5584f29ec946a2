import type { Expression } from '@symptograph/rules';
import { partsOf } from './condition-parts.ts';

/** A condition with another put into its list; one that is no list becomes one of two, all of which must hold. */
export function addPart(condition: Expression, part: Expression): Expression {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'atLeast':
      return { ...condition, of: [...condition.of, part] };
    case 'score':
      return { ...condition, items: [...condition.items, { points: 1, when: part }] };
    default:
      return { op: 'all', of: [condition, part] };
  }
}

/** What a list asks of its parts. */
export type ListKind = 'all' | 'any' | 'atLeast' | 'score' | 'not';

/** A condition asked in another way, with the same parts: a list of another kind, or its negation. */
export function asKind(condition: Expression, kind: ListKind): Expression {
  if (condition.op === kind) return condition;
  const inner = partsOf(condition);
  const parts = inner.length === 0 ? [condition] : inner;
  const [only] = parts;
  switch (kind) {
    case 'all':
    case 'any':
      return { op: kind, of: parts };
    case 'atLeast':
      return { op: 'atLeast', n: Math.min(2, parts.length), of: parts };
    case 'score':
      return {
        op: 'score',
        gte: Math.min(2, parts.length),
        items: parts.map((when) => ({ points: 1, when })),
      };
    case 'not':
      return { op: 'not', of: parts.length === 1 && only ? only : { op: 'any', of: parts } };
  }
}

/** What holds when a condition is known not to: its negation, or what was negated. */
export function negated(condition: Expression): Expression {
  return condition.op === 'not' ? condition.of : { op: 'not', of: condition };
}

/** What a condition is without the list or negation around its parts: the part itself when it has one alone. */
export function unwrapped(condition: Expression): Expression {
  const parts = partsOf(condition);
  const [only] = parts;
  return parts.length === 1 && only ? only : condition;
}
