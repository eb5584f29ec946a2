import type { CompiledNode, CompiledRule } from '../compile/compiled.ts';
import type { Term } from '../implicant/term.ts';
import type { Truth } from '../kleene/truth-of.ts';

/**
 * What a node does for the value of the rule. `DECISIVE`: were it unknown, the rule would be too. `SUPPORTING`: it speaks for the
 * rule's value, but others do as well (for an undetermined rule: it is one of those that keep it open). `NONE`: it makes no difference.
 */
export type TraceRole = 'DECISIVE' | 'SUPPORTING' | 'NONE';

/** A node of a compiled condition with its value; `of` are its parts in order (for a score, the conditions of its items). */
export interface TraceNode {
  readonly node: CompiledNode;
  readonly value: Truth;
  readonly role: TraceRole;
  /** The sum of a score, as far as it is known. */
  readonly sum: { readonly low: number; readonly high: number } | undefined;
  readonly of: readonly TraceNode[];
}

/** Why a rule has the value that it has in a state, and what would change it. */
export interface RuleTrace {
  readonly rule: CompiledRule;
  readonly value: Truth;
  readonly root: TraceNode;
  /** The facts that alone give it its value, none of them to spare; undefined while it is unknown. */
  readonly reason: Term | undefined;
  /** The fewest facts that, known like this, would make it true; undefined when it is, or when nothing would. */
  readonly trueIf: Term | undefined;
  /** The fewest facts that, known like this, would make it false; undefined when it is, or when nothing would. */
  readonly falseIf: Term | undefined;
}
