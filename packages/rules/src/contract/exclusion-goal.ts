import { closeState } from '../compile/close-state.ts';
import type { RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import type { MaskedFact } from '../compile/literal-mask.ts';
import { factsOf, type Term, withTerm } from '../implicant/term.ts';

/** What is looked for: a closed state in which several conditions are known to be FALSE. */
export interface ExclusionGoal {
  readonly implications: RuleBase['implications'];
  /** For each condition the terms that make it FALSE, all of them. */
  readonly whenFalse: readonly (readonly Term[])[];
  /** Values of a fact of which one must stay possible, if any. */
  readonly open?: MaskedFact | undefined;
  /** What else must hold; it must stay refused, once it is, when more is known. */
  readonly isAllowed: (state: KnownState) => boolean;
}

/** A state with a term added and closed; undefined when that contradicts itself or leaves nothing open. */
export function learned(state: KnownState, term: Term, goal: ExclusionGoal): KnownState | undefined {
  const next = withTerm(state, term);
  return closeState(goal, next, factsOf(term)) && isOpen(next, goal) ? next : undefined;
}

/** Whether what must stay possible is. */
export function isOpen(state: KnownState, { open }: ExclusionGoal): boolean {
  return open === undefined || ((state[open.fact] ?? 0) & open.mask) !== 0;
}
