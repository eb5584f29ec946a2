import type { CompiledNode, RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';

/** A condition and what is known. */
export interface Situation {
  readonly node: CompiledNode;
  readonly state: KnownState;
}

/** The space that states belong to, and what follows from what in it. */
export type Graph = Pick<RuleBase, 'space' | 'implications'>;
