import type { CompiledNode, CompiledRule } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import type { Term } from '../implicant/term.ts';
import { closedWith } from './closed-with.ts';
import { leavesTowards } from './leaves-towards.ts';
import { residualOf } from './residual-of.ts';
import { residualTerms } from './residual-terms.ts';
import type { Graph } from './situation.ts';

/** How many ways of one rule are looked at in one round; what they leave open is looked at in the next. */
const MAX_WAYS = 200;

/**
 * The ways in which an undetermined rule can still become true, the shortest first: those that the graph allows, or else those that only
 * the rule's own logic allows, or else (none, or more than 5,000) each open literal alone. Once one fact of each is excluded the
 * rule is false, or a further round finds what is left.
 */
export function openTerms({ node }: CompiledRule, state: KnownState, graph: Graph): readonly Term[] {
  const terms = residualTerms(node, true, { space: graph.space, state }) ?? [];
  const allowed = terms.filter((term) => closedWith(graph, state, term));
  const ways = allowed.length > 0 ? allowed : terms;
  return ways.length > 0 ? ways.slice(0, MAX_WAYS) : openLeaves(node, state, graph);
}

/** The literals of what is left of a condition that could still become true, each by itself. */
function openLeaves(node: CompiledNode, state: KnownState, { space }: Graph): readonly Term[] {
  return [...leavesTowards(residualOf(node, state), true, space)]
    .map(({ fact, mask }) => ({ fact, mask: mask & (state[fact] ?? 0) }))
    .filter(({ mask }) => mask !== 0)
    .map((leaf) => [leaf]);
}
