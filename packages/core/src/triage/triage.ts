import type { Urgency } from '@symptograph/rules';
import type { Fact } from '../findings/fact.ts';
import type { FindingState } from '../findings/observed-finding.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';

/** A fact, and whether it is so. */
export interface TraceFact {
  readonly fact: Fact;
  readonly state: FindingState;
}

/** A rule with the least that makes it true: what of that is known, and what is missing. */
export interface TracedRule {
  readonly rule: Rule;
  readonly because: readonly TraceFact[];
  readonly missing: readonly TraceFact[];
}

/** One question: a no makes all its facts absent. */
export interface TriageQuestion {
  readonly label: string;
  readonly facts: readonly Fact[];
  readonly couldRaiseTo: Urgency;
  /** The rules that wait for it. */
  readonly rules: readonly Rule[];
}

/** What is known of a score: its sum lies between `low` and `high`, and counts from `threshold` on. */
export interface TriageScore {
  readonly rule: Rule;
  readonly low: number;
  readonly high: number;
  readonly threshold: number;
}

/**
 * How urgent findings are by the published rules, and why.
 *
 * Rules for clinicians count when they are true, unless they would reassure, and their scores are told; while they are open they
 * neither raise the ceiling nor ask anything, since what they wait for is seldom known to whoever answers. So the ceiling is about the
 * rules for everybody.
 */
export interface Triage {
  /** The most urgent rule that is true. NONE: no rule speaks, which never means that all is well. */
  readonly floor: Urgency;
  /** What cannot be excluded yet; at least the floor, and EMERGENCY_GO while a finding is unmatched. */
  readonly ceiling: Urgency;
  /** What to do, in sentences; self-care only when nothing above ROUTINE is open. */
  readonly advice: string;
  /** The rules that are true, the most urgent first. */
  readonly fired: readonly TracedRule[];
  /** Undetermined rules that could raise the level, the most urgent first. */
  readonly possible: readonly TracedRule[];
  readonly askNext: readonly TriageQuestion[];
  readonly scores: readonly TriageScore[];
  /** Ids of conditions and tests that the true rules conclude, each once, by the rules' order. */
  readonly suggestedConditions: readonly string[];
  readonly suggestedTests: readonly string[];
  /** References that name nothing here. */
  readonly unmatched: readonly string[];
  /** The hash of the rule book. */
  readonly rulesHash: string;
}
