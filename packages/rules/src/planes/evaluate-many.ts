import type { RuleBase } from '../compile/compiled.ts';
import type { PackedStates } from './packed-states.ts';
import { truthOfMany } from './truth-of-many.ts';
import type { TruthPlanes } from './truth-planes.ts';

/**
 * The planes of each rule over packed states, in the order of the rules. To try another condition for one of them, put
 * `truthOfMany` of it in its place: the others stay as they are.
 */
export function evaluateMany(
  { rules }: Pick<RuleBase, 'rules'>,
  packed: PackedStates,
): readonly TruthPlanes[] {
  return rules.map(({ node }) => truthOfMany(node, packed));
}
