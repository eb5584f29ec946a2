import { closeState } from '../compile/close-state.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { rememberedTerms } from '../implicant/remembered-terms.ts';
import { isMet, type Term } from '../implicant/term.ts';
import { type Truth, truthOf } from '../kleene/truth-of.ts';
import { leavesTowards } from './leaves-towards.ts';
import type { Graph, Situation } from './situation.ts';
import { withoutSpare } from './without-spare.ts';

/**
 * The fewest facts that, were they known like this instead, would turn a condition that is FALSE into TRUE (`wanted` true), or one that
 * is TRUE into FALSE. A change that the graph allows beside all else that is known comes first. Undefined when there is none.
 */
export function nearestTerm(situation: Situation, wanted: boolean, graph: Graph): Term | undefined {
  const terms = rememberedTerms(situation.node, wanted, graph.space);
  if (!terms) return greedyChange(situation, wanted, graph);
  const changes = terms
    .map((term) => term.filter((part) => !isMet([part], situation.state)))
    .sort((a, b) => a.length - b.length);
  const allowed = changes.find((change) => valueAfter(change, situation, graph) !== undefined);
  return allowed ? withoutSpare(allowed, (change) => valueAfter(change, situation, graph)) : changes[0];
}

/** The value once a change and what follows from it have come about; undefined when the graph does not allow it. */
function valueAfter(change: Term, { node, state }: Situation, graph: Graph): Truth | undefined {
  const known = replaced(state, change);
  return closeState(graph, known) ? truthOf(node, known) : undefined;
}

function replaced(state: KnownState, change: Term): KnownState {
  const known = state.slice();
  for (const { fact, mask } of change) known[fact] = mask;
  return known;
}

/** A change of which no fact can be spared, by turning one fact after the other until the value turns. */
function greedyChange({ node, state }: Situation, wanted: boolean, { space }: Graph): Term | undefined {
  const before = truthOf(node, state);
  const isTurned = (change: Term) => Math.abs(truthOf(node, replaced(state, change)) - before) === 2;
  const change = new Map<number, Term[number]>();
  for (const leaf of leavesTowards(node, wanted, space)) {
    if (change.has(leaf.fact) || leaf.mask === 0 || isMet([leaf], state)) continue;
    change.set(leaf.fact, leaf);
    if (isTurned([...change.values()])) break;
  }
  const least = withoutSpare([...change.values()], isTurned).toSorted((a, b) => a.fact - b.fact);
  return isTurned(least) ? least : undefined;
}
