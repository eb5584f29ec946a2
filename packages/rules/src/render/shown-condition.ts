import { assertNever } from '../assert-never.ts';
import type { Expression, ScoreItem } from '../expression/expression.ts';
import type { Reading } from './reading.ts';
import { renderComparison, renderValues } from './render-values.ts';

/** A condition as it is told: negation at its ends, lists in lists joined, the author's order kept. */
export type Shown =
  | { readonly kind: 'fact'; readonly label: string; readonly state: 'present' | 'known to be absent' }
  | { readonly kind: 'clause'; readonly text: string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Shown[] }
  | { readonly kind: 'atLeast'; readonly n: number; readonly of: readonly Shown[] }
  | {
      readonly kind: 'score';
      readonly gte: number;
      readonly negated: boolean;
      readonly items: readonly { readonly points: number; readonly when: Shown }[];
    };

/** A condition, or its negation, as it is told. What fails is told as what is known: "not fever" as fever known to be absent. */
export function shownCondition(expression: Expression, reading: Reading, negated = false): Shown {
  switch (expression.op) {
    case 'is':
      return shownIs(expression, reading, negated);
    case 'compare':
      return { kind: 'clause', text: renderComparison(expression, reading, negated) };
    case 'not':
      return shownCondition(expression.of, reading, !negated);
    case 'all':
    case 'any':
      return joined(
        (expression.op === 'all') === negated ? 'any' : 'all',
        shownEach(expression.of, reading, negated),
      );
    case 'atLeast':
      return counted(expression.n, shownEach(expression.of, reading, negated), negated);
    case 'score':
      return {
        kind: 'score',
        gte: expression.gte,
        negated,
        items: expression.items.map((item) => shownItem(item, reading)),
      };
    case 'criterion':
      return {
        kind: 'clause',
        text: `“${reading.ofCriterion(expression.id)}” ${negated ? 'is known not to hold' : 'holds'}`,
      };
    default:
      return assertNever(expression);
  }
}

function shownIs(literal: Expression & { readonly op: 'is' }, reading: Reading, negated: boolean): Shown {
  const values = [...new Set(literal.in)];
  const [only] = values;
  if (values.length !== 1 || typeof only !== 'boolean')
    return { kind: 'clause', text: renderValues({ ...literal, in: values }, reading, negated) };
  const state = only === negated ? 'known to be absent' : 'present';
  return { kind: 'fact', label: reading.ofFact(literal.fact), state };
}

function shownEach(of: readonly Expression[], reading: Reading, negated: boolean): readonly Shown[] {
  return of.map((part) => shownCondition(part, reading, negated));
}

function joined(kind: 'all' | 'any', of: readonly Shown[]): Shown {
  const parts = of.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind, of: parts };
}

/** "At least n of k" fails exactly when at least k - n + 1 of them fail. */
function counted(n: number, of: readonly Shown[], negated: boolean): Shown {
  const least = negated ? of.length - n + 1 : n;
  if (least === 1) return joined('any', of);
  return least === of.length ? joined('all', of) : { kind: 'atLeast', n: least, of };
}

function shownItem({ points, when }: ScoreItem, reading: Reading) {
  return { points, when: shownCondition(when, reading) };
}
