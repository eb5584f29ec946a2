import { closeState } from '../compile/close-state.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { isMet, type Term } from '../implicant/term.ts';
import { type ExclusionGoal, isOpen, learned } from './exclusion-goal.ts';

/**
 * A state as `findExclusion` looks for, by excluding one condition after the other in the first way that what is known allows, absences
 * before presences. Most often there is one; undefined proves nothing.
 */
export function greedyExclusion(start: KnownState, goal: ExclusionGoal): KnownState | undefined {
  let state: KnownState = start.slice();
  if (!closeState(goal, state) || !isOpen(state, goal)) return undefined;
  for (const terms of goal.whenFalse) {
    if (terms.some((term) => isMet(term, state))) continue;
    const next = firstPossible(terms, state, goal);
    if (!next) return undefined;
    state = next;
  }
  return goal.isAllowed(state) ? state : undefined;
}

function firstPossible(
  terms: readonly Term[],
  state: KnownState,
  goal: ExclusionGoal,
): KnownState | undefined {
  for (const isAbsence of [true, false]) {
    for (const term of terms) {
      if (term.every(({ mask }) => mask === 1) !== isAbsence) continue;
      const next = learned(state, term, goal);
      if (next) return next;
    }
  }
  return undefined;
}
