import type { CompiledRule, RuleBase } from '../compile/compiled.ts';
import type { Terms } from '../implicant/products.ts';
import { union } from '../implicant/products.ts';
import { rememberedTerms } from '../implicant/remembered-terms.ts';
import { type Supports, supportsOf, unfold } from './supports.ts';

/** One side of a comparison: its rules, and how its graph lets facts follow from each other; undefined when both graphs agree. */
export interface GraphSide {
  readonly base: RuleBase;
  readonly supports: Supports | undefined;
}

/** A side; `isGraphChanged` says whether its graph differs from the other's, so that what derives a fact matters. */
export function graphSide(base: RuleBase, isGraphChanged: boolean): GraphSide {
  return { base, supports: isGraphChanged ? supportsOf(base) : undefined };
}

/** The minimal terms from which a rule is known to be true, or false, by the graph of a side. */
export function termsBy({ base, supports }: GraphSide, { node }: CompiledRule, wanted: boolean): Terms {
  return unfolded(rememberedTerms(node, wanted, base.space), supports);
}

/** Terms with what the graph derives read backwards. */
function unfolded(terms: Terms, supports: Supports | undefined): Terms {
  if (!terms || !supports) return terms;
  return union(terms.map((term) => unfold(term, supports)));
}
