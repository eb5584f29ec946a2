import { closeState } from '../compile/close-state.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { type Term, withTerm } from '../implicant/term.ts';
import type { Graph } from './situation.ts';

/** A closed state with a term added to what is known, and what follows; undefined when the graph does not allow it. */
export function closedWith(graph: Graph, state: KnownState, term: Term): KnownState | undefined {
  const known = withTerm(state, term);
  const narrowed = term.map(({ fact }) => fact);
  return closeState(graph, known, narrowed) ? known : undefined;
}
