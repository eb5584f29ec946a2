import { assertNever } from '../assert-never.ts';
import type { CompiledNode } from '../compile/compiled.ts';
import type { FactSpace } from '../compile/fact-space.ts';
import { type WorkBudget, workBudget } from '../work-budget.ts';
import { atLeastOf } from './counted-terms.ts';
import { product, TERM_WORK, type Terms, union } from './products.ts';
import { scoreReaching } from './scored-terms.ts';

/**
 * The implicants of a condition: the minimal terms that make it TRUE (`wanted` true) or FALSE. A closed state gives it that value
 * exactly when it meets one of them. Undefined when there are more than 5,000, or when finding them is too much work: too large to
 * prove, never a part of them.
 */
export function termsOf(node: CompiledNode, wanted: boolean, space: FactSpace): Terms {
  return termsWithin(node, wanted, { space, budget: workBudget(TERM_WORK) });
}

/** The space of a condition, and the work that finding its terms may cost. */
export interface TermContext {
  readonly space: FactSpace;
  readonly budget: WorkBudget;
}

/** The implicants of a condition as `termsOf` gives them, within a budget that several conditions may share. */
export function termsWithin(node: CompiledNode, wanted: boolean, within: TermContext): Terms {
  const { space, budget } = within;
  switch (node.op) {
    case 'literal': {
      const full = space.facts[node.fact]?.full ?? 0;
      const mask = wanted ? node.mask : full & ~node.mask;
      if (mask === 0) return [];
      return mask === full ? [[]] : [[{ fact: node.fact, mask }]];
    }
    case 'all':
    case 'any': {
      const lists = node.of.map((part) => termsWithin(part, wanted, within));
      return (node.op === 'all') === wanted ? product(lists, budget) : union(lists, budget);
    }
    case 'atLeast': {
      const lists = node.of.map((part) => termsWithin(part, wanted, within));
      return atLeastOf(wanted ? node.n : node.of.length - node.n + 1, lists, budget);
    }
    case 'score': {
      const termsOfPart = (part: CompiledNode, isTrue: boolean) => termsWithin(part, isTrue, within);
      return scoreReaching(node, wanted !== node.negated, { termsOfPart, budget });
    }
    default:
      return assertNever(node);
  }
}
