import type { Term } from '../implicant/term.ts';
import { truthOf } from '../kleene/truth-of.ts';
import { closedWith } from './closed-with.ts';
import { greedyTerm } from './greedy-term.ts';
import { residualTerms } from './residual-terms.ts';
import type { Graph, Situation } from './situation.ts';
import { withoutSpare } from './without-spare.ts';

/**
 * What has to become known, and as what, for an undetermined condition to become TRUE (`wanted` true) or FALSE: its shortest implicant
 * that the graph allows, without what is known or follows. Undefined when nothing would. Of a condition with more than 5,000 it is one
 * of which no fact can be spared.
 */
export function leastTerm(situation: Situation, wanted: boolean, graph: Graph): Term | undefined {
  const { node, state } = situation;
  const terms = residualTerms(node, wanted, { space: graph.space, state });
  const found = terms
    ? terms.find((term) => closedWith(graph, state, term))
    : greedyTerm(situation, wanted, graph);
  return (
    found &&
    withoutSpare(found, (term) => {
      const later = closedWith(graph, state, term);
      return later && truthOf(node, later);
    })
  );
}
