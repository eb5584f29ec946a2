import type { CompiledNode } from '../compile/compiled.ts';
import type { FactSpace, KnownState } from '../compile/fact-space.ts';
import { minimalTerms } from '../implicant/minimal-terms.ts';
import type { Terms } from '../implicant/products.ts';
import { rememberedTerms } from '../implicant/remembered-terms.ts';
import type { Term } from '../implicant/term.ts';

/** The space and the state in which a condition is looked at. */
export interface Position {
  readonly space: FactSpace;
  readonly state: KnownState;
}

/**
 * What is still missing in a closed state for a condition to become TRUE (`wanted` true) or FALSE: the implicants that what is known
 * does not exclude, without what is known already; minimal, the shortest first. Undefined for a condition with more than 5,000.
 */
export function residualTerms(node: CompiledNode, wanted: boolean, { space, state }: Position): Terms {
  const terms = rememberedTerms(node, wanted, space);
  if (!terms) return undefined;
  return minimalTerms(terms.map((term) => missingOf(term, state)).filter((term) => term !== undefined));
}

/** The part of a term that is not known yet, within what is possible; undefined when it is excluded. */
function missingOf(term: Term, state: KnownState): Term | undefined {
  const missing: Term[number][] = [];
  for (const { fact, mask } of term) {
    const known = state[fact] ?? 0;
    if ((known & mask) === 0) return undefined;
    if ((known & ~mask) !== 0) missing.push({ fact, mask: known & mask });
  }
  return missing;
}
