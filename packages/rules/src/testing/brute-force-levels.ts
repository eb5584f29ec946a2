import { closeState } from '../compile/close-state.ts';
import type { RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { FALSE, TRUE, truthOf } from '../kleene/truth-of.ts';
import { allStates } from './all-states.ts';

/** Every closed state of a space. Only for small spaces. */
export function closedStates(base: RuleBase): readonly KnownState[] {
  return [...allStates(base.space)].filter((state) => closeState(base, state));
}

/** The rank of the most urgent rule that is TRUE in a state, 0 when none is. */
export function floorAt({ rules }: Pick<RuleBase, 'rules'>, state: KnownState): number {
  return Math.max(0, ...rules.map(({ rank, node }) => (truthOf(node, state) === TRUE ? rank : 0)));
}

/** The rank of the most urgent rule that is not FALSE in a state, 0 when all are. */
export function ceilingAt({ rules }: Pick<RuleBase, 'rules'>, state: KnownState): number {
  return Math.max(0, ...rules.map(({ rank, node }) => (truthOf(node, state) === FALSE ? 0 : rank)));
}
