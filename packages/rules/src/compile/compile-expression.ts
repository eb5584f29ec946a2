import { assertNever } from '../assert-never.ts';
import type { Expression } from '../expression/expression.ts';
import type { KnownFact } from '../vocabulary/vocabulary.ts';
import type { CompiledNode } from './compiled.ts';
import type { FactSpace } from './fact-space.ts';
import { maskOf } from './literal-mask.ts';

/** The space that masks belong to, and the facts of the graph that gives them their meaning. */
export interface Compilation {
  readonly space: FactSpace;
  readonly facts: ReadonlyMap<string, KnownFact>;
}

/** A normalised expression without criteria over the masks of a space; undefined when it asks about a fact that is not in it. */
export function compileExpression(
  expression: Expression,
  compilation: Compilation,
): CompiledNode | undefined {
  switch (expression.op) {
    case 'is':
    case 'compare':
      return literal(expression, compilation, false);
    case 'not':
      return negation(expression.of, compilation);
    case 'all':
    case 'any':
    case 'atLeast': {
      const of = compileEach(expression.of, compilation);
      if (!of) return undefined;
      return expression.op === 'atLeast' ? { op: 'atLeast', n: expression.n, of } : { op: expression.op, of };
    }
    case 'score':
      return score(expression, compilation, false);
    case 'criterion':
      return undefined;
    default:
      return assertNever(expression);
  }
}

function negation(of: Expression, compilation: Compilation): CompiledNode | undefined {
  if (of.op === 'is' || of.op === 'compare') return literal(of, compilation, true);
  return of.op === 'score' ? score(of, compilation, true) : undefined;
}

function literal(
  part: Expression & { readonly op: 'is' | 'compare' },
  { space, facts }: Compilation,
  negated: boolean,
): CompiledNode | undefined {
  const found = maskOf(space, facts, part);
  if (!found) return undefined;
  const full = space.facts[found.fact]?.full ?? 0;
  return { op: 'literal', fact: found.fact, mask: negated ? full & ~found.mask : found.mask };
}

function score(
  { gte, items }: Expression & { readonly op: 'score' },
  compilation: Compilation,
  negated: boolean,
): CompiledNode | undefined {
  const whens = compileEach(
    items.map(({ when }) => when),
    compilation,
  );
  if (!whens) return undefined;
  const compiled = items.flatMap(({ points }, place) => {
    const when = whens[place];
    return when ? [{ points, when }] : [];
  });
  return { op: 'score', gte, negated, items: compiled };
}

function compileEach(
  parts: readonly Expression[],
  compilation: Compilation,
): readonly CompiledNode[] | undefined {
  const compiled = parts.flatMap((part) => compileExpression(part, compilation) ?? []);
  return compiled.length === parts.length ? compiled : undefined;
}
