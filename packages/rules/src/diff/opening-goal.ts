import { closeState } from '../compile/close-state.ts';
import type { CompiledRule } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import type { ExclusionGoal } from '../contract/exclusion-goal.ts';
import type { Term } from '../implicant/term.ts';
import { FALSE, TRUE, truthOf } from '../kleene/truth-of.ts';
import { urgencyRank } from '../rule/urgency.ts';
import type { Sides } from './ceiling-witnesses.ts';
import type { GraphSide } from './graph-side.ts';
import { isUrgent, type MovedRules, type Start } from './opening-start.ts';

/** What is compared, and which rules of it moved. */
export interface Between {
  readonly moved: MovedRules;
  readonly sides: Sides;
}

/** From one start a state is looked for that excludes some rules, shows self-care, and did not before. */
export function goalOf(
  { isFromRoutine, isMoved }: Start,
  whenFalse: readonly (readonly Term[])[],
  { moved, sides: { old, next } }: Between,
): ExclusionGoal {
  const guards = moved.before.filter(isUrgent);
  const routine = next.base.rules.filter(({ rank }) => rank === urgencyRank('ROUTINE'));
  const caring = old.base.rules.filter(({ rank }) => rank === urgencyRank('SELF_CARE'));
  const isNew = (before: KnownState) =>
    isFromRoutine ||
    guards.some(({ node }) => truthOf(node, before) !== FALSE) ||
    (isMoved && !isAnyTrue(caring, before));
  const isAllowed = (state: KnownState) => {
    const [before, after] = next.supports
      ? [closedBy(old, state), closedBy(next, state)]
      : ([state, state] as const);
    return before !== undefined && after !== undefined && isNew(before) && !isAnyTrue(routine, after);
  };
  // Terms that were read backwards need no graph: the search then is over what is said, not what follows.
  const implications = next.supports ? next.base.implications.map(() => []) : next.base.implications;
  return { implications, whenFalse, isAllowed };
}

/** What a state comes to by the graph of a side; undefined when that contradicts itself. */
export function closedBy({ base }: GraphSide, state: KnownState): KnownState | undefined {
  const closed = state.slice();
  return closeState(base, closed) ? closed : undefined;
}

function isAnyTrue(rules: readonly CompiledRule[], state: KnownState): boolean {
  return rules.some(({ node }) => truthOf(node, state) === TRUE);
}
