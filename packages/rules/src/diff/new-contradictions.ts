import type { Term } from '../implicant/term.ts';
import type { GraphSide } from './graph-side.ts';
import { contradictionsOf } from './supports.ts';
import { closedStateOf } from './term-state.ts';

/** The minimal terms that one graph calls a contradiction and another does not; undefined when there are too many to prove. */
export function newContradictions(from: GraphSide, to: GraphSide): readonly Term[] | undefined {
  if (!to.supports) return [];
  return contradictionsOf(to.supports)?.filter((term) => closedStateOf(from.base, term) !== undefined);
}
