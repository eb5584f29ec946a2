import { closeState } from '../compile/close-state.ts';
import type { RuleBase } from '../compile/compiled.ts';
import { type FactSpace, type KnownState, nothingKnown } from '../compile/fact-space.ts';
import { type Term, withTerm } from '../implicant/term.ts';

/** The closed state in which just a term is known; undefined when it contradicts itself by the implications of the graph. */
export function closedStateOf(
  base: Pick<RuleBase, 'space' | 'implications'>,
  term: Term,
): KnownState | undefined {
  const state = withTerm(nothingKnown(base.space), term);
  return closeState(base, state) ? state : undefined;
}

/** All that a state knows, as a term. */
export function termOfState({ facts }: FactSpace, state: KnownState): Term {
  const term: { readonly fact: number; readonly mask: number }[] = [];
  for (let fact = 0; fact < state.length; fact += 1) {
    const mask = state[fact] ?? 0;
    if (mask !== facts[fact]?.full) term.push({ fact, mask });
  }
  return term;
}
