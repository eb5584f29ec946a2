import type { RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { FALSE, TRUE, truthOf } from '../kleene/truth-of.ts';

/** Ranks of urgency, 0 for NONE to 5 for EMERGENCY_CALL: what is established, and what cannot be excluded. */
export interface Levels {
  readonly floor: number;
  readonly ceiling: number;
}

/** Floor and ceiling of a closed state and nothing else: what evaluating costs when nobody asks why. */
export function evaluateLevels({ rules }: Pick<RuleBase, 'rules'>, state: KnownState): Levels {
  let [floor, ceiling] = [0, 0];
  for (const { rank, node } of rules) {
    if (rank <= floor) continue;
    const value = truthOf(node, state);
    if (value === FALSE) continue;
    if (rank > ceiling) ceiling = rank;
    if (value === TRUE) floor = rank;
  }
  return { floor, ceiling };
}
