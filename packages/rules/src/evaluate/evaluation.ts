import type { CompiledRule } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import type { Term } from '../implicant/term.ts';
import type { Urgency } from '../rule/urgency.ts';
import type { Question } from './question.ts';
import type { RuleTrace } from './rule-trace.ts';

/** A rule that is true, with a minimal reason: an implicant that is met, so that leaving out any fact of it would not do. */
export interface FiredRule {
  readonly rule: CompiledRule;
  readonly because: Term;
}

/** A rule that is neither true nor false, and the least that would make it true. */
export interface BlockedRule {
  readonly rule: CompiledRule;
  /** What is known already and would be part of the reason. */
  readonly because: Term;
  /** What is not known yet and would make it true; empty when nothing that the graph allows would. */
  readonly missing: Term;
}

/** What is known of a score within a rule: the sum lies between `low` and `high`, and `threshold` is what it has to reach. */
export interface RuleScore {
  readonly rule: CompiledRule;
  readonly low: number;
  readonly high: number;
  readonly threshold: number;
}

/** What a rule set says of a state. Floor and ceiling: NONE never means that all is well. */
export interface Evaluation {
  /** What is known, with all that follows from it. */
  readonly state: KnownState;
  /** The most urgent rule that is true; NONE when none is. */
  readonly floor: Urgency;
  /** The most urgent rule that is not yet false: what cannot be excluded. Never below the floor. */
  readonly ceiling: Urgency;
  /** The true rules: the most urgent first, then by title and id. */
  readonly fired: readonly FiredRule[];
  /** Undetermined rules that could raise the level above the floor, in the same order. */
  readonly blocked: readonly BlockedRule[];
  /** Undetermined rules that could not raise the level but would suggest or rule out something more, in the same order. */
  readonly couldAdd: readonly BlockedRule[];
  /** What to ask, in order: each question supposes a no to those before it. Empty when it was not asked for. */
  readonly askNext: readonly Question[];
  readonly scores: readonly RuleScore[];
  /** A trace of each rule, in the order of the rule base; empty unless it was asked for. */
  readonly traces: readonly RuleTrace[];
  /** SHA-256 over rules, implications and state: equal hash, same answer. */
  readonly hash: string;
}
