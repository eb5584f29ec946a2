import { assertNever } from '../assert-never.ts';
import type { CompareExpression, Expression, IsExpression } from '../expression/expression.ts';

/** Every literal of an expression, in order; criteria are not looked into. */
export function* literalsOf(expression: Expression): Generator<IsExpression | CompareExpression> {
  switch (expression.op) {
    case 'is':
    case 'compare':
      yield expression;
      return;
    case 'not':
      yield* literalsOf(expression.of);
      return;
    case 'all':
    case 'any':
    case 'atLeast':
      for (const part of expression.of) yield* literalsOf(part);
      return;
    case 'score':
      for (const { when } of expression.items) yield* literalsOf(when);
      return;
    case 'criterion':
      return;
    default:
      assertNever(expression);
  }
}
