import { closeState } from '../compile/close-state.ts';
import type { CompiledNode } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { rememberedTerms } from '../implicant/remembered-terms.ts';
import { isMet, type Term } from '../implicant/term.ts';
import { truthOf } from '../kleene/truth-of.ts';
import type { Graph } from './least-term.ts';
import { leavesTowards } from './leaves-towards.ts';

type Situation = { readonly node: CompiledNode; readonly state: KnownState };

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
  return changes.find((change) => closeState(graph, replaced(situation.state, change))) ?? changes[0];
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
  for (const [fact, leaf] of [...change]) {
    change.delete(fact);
    if (!isTurned([...change.values()])) change.set(fact, leaf);
  }
  const least = [...change.values()].sort((a, b) => a.fact - b.fact);
  return isTurned(least) ? least : undefined;
}
