import type { Term } from '../implicant/term.ts';
import { FALSE, TRUE, truthOf } from '../kleene/truth-of.ts';
import { closedWith } from './closed-with.ts';
import { leavesTowards } from './leaves-towards.ts';
import { residualOf } from './residual-of.ts';
import type { Graph, Situation } from './situation.ts';

/**
 * Some facts that make an undetermined condition TRUE (`wanted` true) or FALSE once they are known: one open literal after the other is
 * settled in favour, as far as the graph allows. Undefined when that leads nowhere. Costs an evaluation for each literal, never more.
 */
export function greedyTerm({ node, state }: Situation, wanted: boolean, graph: Graph): Term | undefined {
  const [goal, defeat] = wanted ? [TRUE, FALSE] : [FALSE, TRUE];
  const chosen: Term[number][] = [];
  let known = state;
  for (const leaf of leavesTowards(residualOf(node, state), wanted, graph.space)) {
    if (((known[leaf.fact] ?? 0) & ~leaf.mask) === 0) continue;
    const next = closedWith(graph, known, [leaf]);
    if (!next || truthOf(node, next) === defeat) continue;
    known = next;
    chosen.push(leaf);
    if (truthOf(node, known) === goal) return oncePerFact(chosen);
  }
  return undefined;
}

/** In order of the facts, each once. */
function oncePerFact(term: Term): Term {
  const masks = new Map<number, number>();
  for (const { fact, mask } of term) masks.set(fact, mask & (masks.get(fact) ?? mask));
  return [...masks].sort(([a], [b]) => a - b).map(([fact, mask]) => ({ fact, mask }));
}
