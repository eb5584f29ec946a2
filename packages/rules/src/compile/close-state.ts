import { remembered } from '../remembered.ts';
import type { CompiledImplication, RuleBase } from './compiled.ts';
import type { KnownState } from './fact-space.ts';

/**
 * Adds to a state, in place, all that follows from it by the implications of a graph. False when it contradicts itself; the state is
 * then of no use. `narrowed` are the facts of which more is known than when the state was last closed; all of them unless it is given.
 */
export function closeState(
  { implications }: Pick<RuleBase, 'implications'>,
  state: KnownState,
  narrowed: readonly number[] = premisesOf(implications),
): boolean {
  if (state.includes(0)) return false;
  const open = narrowed.slice();
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    if (!propagate(implications[fact] ?? [], state, open)) return false;
  }
  return true;
}

/** The facts from which something follows. */
const premisesOf = remembered((implications: RuleBase['implications']): readonly number[] =>
  implications.flatMap(({ length }, fact) => (length > 0 ? [fact] : [])),
);

/** Applies the implications of one fact; facts that it narrows are pushed. */
function propagate(
  implications: readonly CompiledImplication[],
  state: KnownState,
  narrowed: number[],
): boolean {
  for (const { ifFact, ifMask, thenFact, thenMask } of implications) {
    if (((state[ifFact] ?? 0) & ~ifMask) !== 0) continue;
    const before = state[thenFact] ?? 0;
    const after = before & thenMask;
    if (after === before) continue;
    if (after === 0) return false;
    state[thenFact] = after;
    narrowed.push(thenFact);
  }
  return true;
}
