import { closeState } from '../compile/close-state.ts';
import type { CompiledImplication } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { describeTerm } from '../contract/describe-term.ts';
import type { Graph } from './situation.ts';

/** Why a state cannot be: what is said of some facts excludes itself. */
export interface Contradiction {
  readonly code: 'CONTRADICTION';
  /** The places of the facts where it shows: one that is given no possible value, or two that exclude each other. */
  readonly facts: readonly number[];
  /** What contradicts what, and what to do, for people. */
  readonly sentence: string;
}

/** The contradiction of a state that cannot be closed; undefined when it can. The state is left as it is. */
export function contradictionOf(graph: Graph, state: KnownState): Contradiction | undefined {
  if (closeState(graph, state.slice())) return undefined;
  const empty = state.indexOf(0);
  if (empty >= 0) return saidTwice(graph, empty);
  const known = state.slice();
  for (let more = true; more; ) {
    more = false;
    for (const implication of graph.implications.flat()) {
      const { ifFact, ifMask, thenFact, thenMask } = implication;
      const before = known[thenFact] ?? 0;
      if (((known[ifFact] ?? 0) & ~ifMask) !== 0 || (before & ~thenMask) === 0) continue;
      if ((before & thenMask) === 0) return excluded(graph, known, implication);
      known[thenFact] = before & thenMask;
      more = true;
    }
  }
  return undefined;
}

function saidTwice({ space }: Graph, fact: number): Contradiction {
  const label = space.facts[fact]?.label ?? '';
  const sentence = `${label} is given values that exclude each other; say one of them`;
  return { code: 'CONTRADICTION', facts: [fact], sentence };
}

function excluded(
  { space }: Graph,
  known: KnownState,
  { ifFact, ifMask, thenFact, thenMask }: CompiledImplication,
): Contradiction {
  const says = (fact: number, mask: number) => `"${describeTerm(space, [{ fact, mask }])}"`;
  const follows = `${says(ifFact, ifMask)} means ${says(thenFact, thenMask)}`;
  const sentence = `what is known contradicts itself: ${follows}, but ${says(thenFact, known[thenFact] ?? 0)} is known or follows; correct one of them`;
  return { code: 'CONTRADICTION', facts: [ifFact, thenFact], sentence };
}
