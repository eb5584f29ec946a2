import { assertNever } from '../assert-never.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Expression, ScoreItem } from '../expression/expression.ts';
import type { FactRef } from '../expression/fact-ref.ts';

/**
 * The normal form of an expression without criteria: negation pushed to literals (and to scores, which have no other negation),
 * nested `all` and `any` joined, parts sorted and, where that changes nothing, without repetition. It has the same truth value
 * in every state, unknown included; so values of one fact are never merged, since "a or b" is not "a, or b".
 */
export function normalize(expression: Expression): Expression {
  return normalForm(expression, false);
}

function normalForm(expression: Expression, negated: boolean): Expression {
  switch (expression.op) {
    case 'is':
      return normalIs(expression, negated);
    case 'compare':
      return normalCompare(expression, negated);
    case 'not':
      return normalForm(expression.of, !negated);
    case 'all':
    case 'any':
      return joined((expression.op === 'all') === negated ? 'any' : 'all', expression.of, negated);
    case 'atLeast':
      return counted(expression, negated);
    case 'score': {
      const score = { ...expression, items: sortedBy(expression.items.map(normalItem)) };
      return negated ? { op: 'not', of: score } : score;
    }
    case 'criterion':
      return negated ? { op: 'not', of: expression } : expression;
    default:
      return assertNever(expression);
  }
}

function normalIs(literal: Expression & { readonly op: 'is' }, negated: boolean): Expression {
  const values = [...new Set(literal.in)].sort();
  const normal = { op: 'is', fact: normalFact(literal.fact), in: values } as const;
  if (!negated) return normal;
  const [only] = values;
  return values.length === 1 && typeof only === 'boolean'
    ? { ...normal, in: [!only] }
    : { op: 'not', of: normal };
}

function normalCompare(literal: Expression & { readonly op: 'compare' }, negated: boolean): Expression {
  const { gte, lt, unit } = literal;
  const fact = normalFact(literal.fact);
  const bounds = { ...(gte !== undefined && { gte }), ...(lt !== undefined && { lt }) };
  if (!negated) return { op: 'compare', fact, ...bounds, unit };
  if (gte !== undefined && lt === undefined) return { op: 'compare', fact, lt: gte, unit };
  if (lt !== undefined && gte === undefined) return { op: 'compare', fact, gte: lt, unit };
  return { op: 'not', of: { op: 'compare', fact, ...bounds, unit } };
}

function normalFact({ concept, qualifiers }: FactRef): FactRef {
  const slots = Object.entries(qualifiers ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  if (slots.length === 0) return { concept };
  const sorted = slots.map(([slot, values]) => [slot, [...new Set([values].flat())].sort()]);
  return { concept, qualifiers: Object.fromEntries(sorted) };
}

function joined(op: 'all' | 'any', of: readonly Expression[], negated: boolean): Expression {
  const parts = of
    .map((part) => normalForm(part, negated))
    .flatMap((part) => (part.op === op ? part.of : [part]));
  const distinct = sortedBy(parts).filter(
    (part, place, all) => place === 0 || canonicalJson(part) !== canonicalJson(all[place - 1]),
  );
  const [only] = distinct;
  return distinct.length === 1 && only ? only : { op, of: distinct };
}

/** "At least n of k" fails exactly when at least k - n + 1 of them fail. */
function counted({ n, of }: Expression & { readonly op: 'atLeast' }, negated: boolean): Expression {
  const least = negated ? of.length - n + 1 : n;
  if (least === 1) return joined('any', of, negated);
  if (least === of.length) return joined('all', of, negated);
  return { op: 'atLeast', n: least, of: sortedBy(of.map((part) => normalForm(part, negated))) };
}

/** Labels are how people call an item; they decide nothing. */
function normalItem({ points, when }: ScoreItem): ScoreItem {
  return { points, when: normalForm(when, false) };
}

function sortedBy<Part>(parts: readonly Part[]): readonly Part[] {
  return parts
    .map((part) => ({ part, key: canonicalJson(part) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ part }) => part);
}
