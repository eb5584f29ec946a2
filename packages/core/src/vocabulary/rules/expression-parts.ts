import { assertNever, type Expression } from '@symptograph/rules';

/** A part of an expression, and the dotted path at which it stands: `when.of.2`. */
export interface ExpressionPart {
  readonly path: string;
  readonly part: Expression;
}

/** An expression at a path and all of its parts, each before its own parts. Criteria stay names. */
export function* expressionParts(part: Expression, path: string): Generator<ExpressionPart> {
  yield { path, part };
  switch (part.op) {
    case 'is':
    case 'compare':
    case 'criterion':
      return;
    case 'all':
    case 'any':
    case 'atLeast':
      for (const [index, each] of part.of.entries()) yield* expressionParts(each, `${path}.of.${index}`);
      return;
    case 'not':
      yield* expressionParts(part.of, `${path}.of`);
      return;
    case 'score':
      for (const [index, { when }] of part.items.entries()) {
        yield* expressionParts(when, `${path}.items.${index}.when`);
      }
      return;
    default:
      assertNever(part);
  }
}
