import { assertNever } from '../assert-never.ts';
import type { CompiledNode } from '../compile/compiled.ts';
import type { FactSpace } from '../compile/fact-space.ts';
import { atLeastOf, scoreReaching } from './counted-terms.ts';
import { product, type Terms, union } from './products.ts';

/**
 * The implicants of a condition: the minimal terms that make it TRUE (`wanted` true) or FALSE. A closed state gives it that value
 * exactly when it meets one of them. Undefined when there are more than 5,000: too large to prove, never a part of them.
 */
export function termsOf(node: CompiledNode, wanted: boolean, space: FactSpace): Terms {
  switch (node.op) {
    case 'literal': {
      const full = space.facts[node.fact]?.full ?? 0;
      const mask = wanted ? node.mask : full & ~node.mask;
      if (mask === 0) return [];
      return mask === full ? [[]] : [[{ fact: node.fact, mask }]];
    }
    case 'all':
    case 'any': {
      const lists = node.of.map((part) => termsOf(part, wanted, space));
      return (node.op === 'all') === wanted ? product(lists) : union(lists);
    }
    case 'atLeast': {
      const lists = node.of.map((part) => termsOf(part, wanted, space));
      return atLeastOf(wanted ? node.n : node.of.length - node.n + 1, lists);
    }
    case 'score':
      return scoreReaching(node, wanted !== node.negated, (part, isTrue) => termsOf(part, isTrue, space));
    default:
      return assertNever(node);
  }
}
