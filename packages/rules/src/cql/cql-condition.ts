import { assertNever } from '../assert-never.ts';
import { maskOf } from '../compile/literal-mask.ts';
import type { CompareExpression, Expression, IsExpression, ScoreItem } from '../expression/expression.ts';
import { renderCondition } from '../render/render-condition.ts';
import { factTest } from './cql-facts.ts';
import { cqlDecimal, cqlIdentifier } from './cql-text.ts';
import { type CqlWriting, defineCql } from './cql-writing.ts';

/**
 * A condition in CQL, just as it was written: criteria by reference, negation where it stands. Counts and scores, which CQL has no
 * operator for, become definitions of their own below `name`: the least and the greatest that what is known allows.
 */
export function cqlCondition(expression: Expression, name: string, writing: CqlWriting): string {
  switch (expression.op) {
    case 'is':
    case 'compare':
      return literal(expression, writing);
    case 'not':
      return `not (${cqlCondition(expression.of, name, writing)})`;
    case 'all':
    case 'any': {
      const parts = expression.of.map(
        (part, place) => `(${cqlCondition(part, `${name}, part ${place + 1}`, writing)})`,
      );
      return parts.join(expression.op === 'all' ? ' and ' : ' or ');
    }
    case 'atLeast':
      return sum(
        { gte: expression.n, items: expression.of.map((when) => ({ points: 1, when })) },
        name,
        writing,
      );
    case 'score':
      return sum(expression, name, writing);
    case 'criterion':
      return cqlIdentifier(writing.criteria.get(expression.id) ?? expression.id);
    default:
      return assertNever(expression);
  }
}

function literal(part: IsExpression | CompareExpression, writing: CqlWriting): string {
  const found = maskOf(writing.space, writing.known, part);
  const fact = found && writing.facts[found.fact];
  if (!fact) return 'null as Boolean';
  const test = factTest(fact, found.mask);
  if (fact.values.length === 0) return test;
  const written = writing.tests.get(test) ?? defineCql(writing, renderCondition(part, writing.reading), test);
  writing.tests.set(test, written);
  return written;
}

/** The truth of "the points reach `gte`", by interval arithmetic: each item for itself, an unknown one both ways. */
function sum(
  { gte, items }: { readonly gte: number; readonly items: readonly ScoreItem[] },
  name: string,
  writing: CqlWriting,
): string {
  const whens = items.map(({ points, when }, place) => ({
    points: cqlDecimal(points),
    positive: points >= 0,
    when: itemCondition(when, `${name}, item ${place + 1}`, writing),
  }));
  const sure = (each: (typeof whens)[number]) => `(if ${each.when} is true then ${each.points} else 0.0)`;
  const possible = (each: (typeof whens)[number]) =>
    `(if ${each.when} is false then 0.0 else ${each.points})`;
  const total = (least: boolean) =>
    whens.map((each) => (each.positive === least ? sure(each) : possible(each))).join(' + ');
  const low = defineCql(writing, `${name}, least points`, total(true));
  const high = defineCql(writing, `${name}, most points`, total(false));
  const needed = cqlDecimal(gte);
  return `if ${low} >= ${needed} then true else if ${high} < ${needed} then false else null`;
}

/** An item's condition, which is asked for twice: a definition of its own unless it is a single test. */
function itemCondition(when: Expression, name: string, writing: CqlWriting): string {
  const text = cqlCondition(when, name, writing);
  return 'fact' in when || when.op === 'criterion' ? `(${text})` : defineCql(writing, name, text);
}
