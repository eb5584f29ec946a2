import {
  assertNever,
  describeTerm,
  effectiveCondition,
  type FactSpace,
  factKey,
  inlineCriteria,
  literalsOf,
  type RuleSet,
  type RuleTrace,
  TRUE,
  type TraceNode,
  UNKNOWN,
} from '@symptograph/rules';
import { scoreWords } from './score-words.ts';

/** A node of a trace in words: what it asks, its truth value, and what it does for the rule's. */
export interface TracedNode {
  readonly words: string;
  readonly value: 'TRUE' | 'FALSE' | 'UNKNOWN';
  readonly role: TraceNode['role'];
  readonly isLeaf: boolean;
  /** What it counts in the score that it is an item of. */
  readonly points: number | undefined;
  readonly of: readonly TracedNode[];
}

/** A trace in words, its parts in the order in which the rule was written. */
export function tracedNode({ rule, root }: RuleTrace, set: RuleSet, space: FactSpace): TracedNode {
  const criteria = new Map(set.criteria.map((criterion) => [criterion.id, criterion]));
  const inlined = inlineCriteria(effectiveCondition(rule.logic), criteria);
  const written = inlined.ok ? [...literalsOf(inlined.value)] : [];
  const places = written.map(({ fact }) => space.indexOf.get(factKey(fact)) ?? -1);
  return worded(root, undefined, { space, orderOf: (fact) => places.indexOf(fact) });
}

interface Wording {
  readonly space: FactSpace;
  /** Where a fact comes first in the rule as it was written. */
  readonly orderOf: (fact: number) => number;
}

function worded(traced: TraceNode, points: number | undefined, wording: Wording): TracedNode {
  const { node, value, role, of } = traced;
  const items = node.op === 'score' ? node.items : [];
  const parts = of
    .map((part, place) => ({ part, points: items[place]?.points, first: firstFact(part, wording) }))
    .sort((a, b) => a.first - b.first);
  return {
    words: wordsOf(traced, wording.space),
    value: value === TRUE ? 'TRUE' : value === UNKNOWN ? 'UNKNOWN' : 'FALSE',
    role,
    isLeaf: node.op === 'literal',
    points,
    of: parts.map((each) => worded(each.part, each.points, wording)),
  };
}

function firstFact({ node, of }: TraceNode, wording: Wording): number {
  if (node.op === 'literal') return wording.orderOf(node.fact);
  return Math.min(...of.map((part) => firstFact(part, wording)));
}

function wordsOf({ node, sum }: TraceNode, space: FactSpace): string {
  switch (node.op) {
    case 'all':
      return 'All of these';
    case 'any':
      return 'Any of these';
    case 'atLeast':
      return `At least ${node.n} of these`;
    case 'score': {
      const reach = node.negated ? 'stay below' : 'reach';
      return `The points of these ${reach} ${node.gte}: now ${scoreWords(sum ?? { low: 0, high: 0 })}`;
    }
    case 'literal': {
      const fact = space.facts[node.fact];
      if (fact?.domain.kind !== 'BOOLEAN') return describeTerm(space, [node]);
      return node.mask === 2 ? fact.label : `${fact.label} known to be absent`;
    }
    default:
      return assertNever(node);
  }
}
