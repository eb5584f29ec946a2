import { describeMeasure } from '@symptograph/core';
import { assertNever, type CriterionLogic, type Expression, type FactRef } from '@symptograph/rules';

/** A part of a rule's condition as it is laid out for readers: what it asks, in words where it is no plain fact. */
export type ShownNode =
  | { readonly kind: 'fact'; readonly fact: FactRef; readonly isAbsent: boolean }
  | { readonly kind: 'value'; readonly fact: FactRef; readonly words: string }
  | { readonly kind: 'group'; readonly heading: string; readonly of: readonly ShownNode[] }
  | { readonly kind: 'score'; readonly heading: string; readonly items: readonly ShownItem[] }
  | {
      readonly kind: 'criterion';
      readonly id: string;
      readonly title: string;
      readonly of: ShownNode | undefined;
    };

/** A line of a score: the points that it counts, how its source names it, and when it counts. */
export interface ShownItem {
  readonly points: number;
  readonly label: string | undefined;
  readonly when: ShownNode;
}

/** The criteria of a rule book, by id. */
export type Criteria = ReadonlyMap<string, CriterionLogic>;

/**
 * A condition laid out: criteria under their titles, a negated fact as one that is known to be absent, a negated list by what its heading
 * says of it, lists of one as that one.
 */
export function shownNode(expression: Expression, criteria: Criteria, negated = false): ShownNode {
  switch (expression.op) {
    case 'is':
      return ofValues(expression.fact, expression.in, negated);
    case 'compare':
      return { kind: 'value', fact: expression.fact, words: range(expression, negated) };
    case 'not':
      return shownNode(expression.of, criteria, !negated);
    case 'all':
      return group(negated ? 'Not all of these' : 'All of these', expression.of, criteria);
    case 'any':
      return group(negated ? 'None of these' : 'Any of these', expression.of, criteria);
    case 'atLeast': {
      const { n } = expression;
      return group(negated ? `Fewer than ${n} of these` : `At least ${n} of these`, expression.of, criteria);
    }
    case 'score':
      return {
        kind: 'score',
        heading: `The points of these ${negated ? 'stay below' : 'reach'} ${expression.gte}`,
        items: expression.items.map(({ points, label, when }) => ({
          points,
          label,
          when: shownNode(when, criteria),
        })),
      };
    case 'criterion': {
      const criterion = criterionNode(expression.id, criteria);
      return negated ? { kind: 'group', heading: 'Not', of: [criterion] } : criterion;
    }
    default:
      return assertNever(expression);
  }
}

function criterionNode(id: string, criteria: Criteria): ShownNode {
  const criterion = criteria.get(id);
  return {
    kind: 'criterion',
    id,
    title: criterion?.title ?? id,
    of: criterion && shownNode(criterion.when, criteria),
  };
}

function ofValues(fact: FactRef, values: readonly (boolean | string)[], negated: boolean): ShownNode {
  const [value] = values;
  if (values.length === 1 && typeof value === 'boolean')
    return { kind: 'fact', fact, isAbsent: value === negated };
  const words = values
    .map((each) => (each === true ? 'present' : each === false ? 'absent' : each))
    .join(' or ');
  return { kind: 'value', fact, words: `${negated ? 'known not to be' : 'known to be'} ${words}` };
}

/** A list under its heading; the heading says it when all of its facts are to be absent. */
function group(heading: string, of: readonly Expression[], criteria: Criteria): ShownNode {
  const nodes = of.map((part) => shownNode(part, criteria));
  const [only] = nodes;
  if (only && nodes.length === 1 && (heading === 'All of these' || heading === 'Any of these')) return only;
  const facts = nodes.flatMap((node) => (node.kind === 'fact' && node.isAbsent ? [node] : []));
  return facts.length === nodes.length && facts.length > 1
    ? {
        kind: 'group',
        heading: `${heading} known to be absent`,
        of: facts.map((node) => ({ ...node, isAbsent: false })),
      }
    : { kind: 'group', heading, of: nodes };
}

function range(
  {
    gte,
    lt,
    unit,
  }: { readonly gte?: number | undefined; readonly lt?: number | undefined; readonly unit: string },
  negated: boolean,
): string {
  const amount = (value: number) => describeMeasure({ value, unit, evidence: '' });
  const [from, below] = negated ? [lt, gte] : [gte, lt];
  const bounds = [
    from === undefined ? undefined : `at least ${amount(from)}`,
    below === undefined ? undefined : `below ${amount(below)}`,
  ].filter((bound) => bound !== undefined);
  return bounds.join(negated ? ' or ' : ' and ');
}
