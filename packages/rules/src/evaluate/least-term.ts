import { closeState } from '../compile/close-state.ts';
import type { CompiledNode, RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { isMet, type Term, withTerm } from '../implicant/term.ts';
import { greedyTerm } from './greedy-term.ts';
import { residualTerms } from './residual-terms.ts';

/** The space that states belong to, and what follows from what in it. */
export type Graph = Pick<RuleBase, 'space' | 'implications'>;

/**
 * The fewest facts that have to become known, and as what, for an undetermined condition to become TRUE (`wanted` true) or FALSE in a
 * way that the graph allows; what follows from the others is left out. Undefined when nothing would. Past 5,000 ways it is one of
 * which no fact can be spared.
 */
export function leastTerm(
  { node, state }: { readonly node: CompiledNode; readonly state: KnownState },
  wanted: boolean,
  graph: Graph,
): Term | undefined {
  const terms = residualTerms(node, wanted, { space: graph.space, state });
  if (!terms) return greedyTerm({ node, state }, wanted, graph);
  const found = terms.find((term) => closeState(graph, withTerm(state, term)));
  return found && withoutImplied(found, state, graph);
}

function withoutImplied(term: Term, state: KnownState, graph: Graph): Term {
  return term.reduceRight<Term>((kept, part) => {
    const others = kept.filter((other) => other !== part);
    const without = withTerm(state, others);
    return closeState(graph, without) && isMet([part], without) ? others : kept;
  }, term);
}
