import type { RuleLogic } from '../rule/rule-logic.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { FactSpace } from './fact-space.ts';

/** An expression over the masks of a space: criteria inlined, negation only at literals and scores. */
export type CompiledNode =
  | { readonly op: 'literal'; readonly fact: number; readonly mask: number }
  | { readonly op: 'all' | 'any'; readonly of: readonly CompiledNode[] }
  | { readonly op: 'atLeast'; readonly n: number; readonly of: readonly CompiledNode[] }
  | {
      /** `negated`: true when the sum stays below `gte`. */
      readonly op: 'score';
      readonly gte: number;
      readonly negated: boolean;
      readonly items: readonly { readonly points: number; readonly when: CompiledNode }[];
    };

/** A rule ready to be evaluated. */
export interface CompiledRule {
  readonly logic: RuleLogic;
  /** 0 for a rule without urgency, 1 for SELF_CARE to 5 for EMERGENCY_CALL. */
  readonly rank: number;
  /** Scope and condition together. */
  readonly node: CompiledNode;
  /** SHA-256 of the canonical JSON of the normalised scope, condition and conclusion. Equal hash, same rule. */
  readonly hash: string;
}

/** An implication between masks, contrapositive included as one of its own. */
export interface CompiledImplication {
  readonly ifFact: number;
  readonly ifMask: number;
  readonly thenFact: number;
  readonly thenMask: number;
}

/** A rule set over a space, with the implications of one graph. */
export interface RuleBase {
  readonly space: FactSpace;
  /** By the place of the fact in their premise. */
  readonly implications: readonly (readonly CompiledImplication[])[];
  readonly rules: readonly CompiledRule[];
  /** SHA-256 over the sorted ids and hashes of the rules: equal for equal rule sets. */
  readonly hash: string;
  /** Rules that were left out, and why. Never empty when a rule of the set is missing above. */
  readonly findings: readonly RuleFinding[];
}
