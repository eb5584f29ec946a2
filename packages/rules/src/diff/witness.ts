import type { Term } from '../implicant/term.ts';
import type { Urgency } from '../rule/urgency.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { ConcludedThing, Outcome } from './outcome.ts';
import type { RuleChange } from './rule-changes.ts';

/**
 * A minimal combination of facts whose answer changes: with just these known, and all else unknown, the two sides answer differently.
 * Whatever changes, changes in a state that knows all that one of the witnesses knows.
 */
export interface Witness {
  readonly term: Term;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly lost: readonly ConcludedThing[];
  readonly gained: readonly ConcludedThing[];
}

/**
 * A minimal combination of facts that excludes what the changed rules ask for on one side alone, so that the ceiling may differ:
 * `before` and `after` are the most urgent levels that the changed rules leave open.
 */
export interface CeilingWitness {
  readonly term: Term;
  readonly before: Urgency;
  readonly after: Urgency;
}

/**
 * A state in which SELF_CARE is shown on the new side and was not on the old one. `guards` are the ids of the old rules that stood in the
 * way: more urgent and not excluded, or true; none when no old rule answered with self-care.
 */
export interface Opening {
  readonly term: Term;
  readonly guards: readonly string[];
}

/** All that differs between two rule sets, or between two graphs beneath them, proved over one space of facts. */
export interface RuleDiff {
  /** Rules that were added, removed or changed, in the order of their titles. */
  readonly rules: readonly RuleChange[];
  /** Whether the two graphs let different things follow from each other. */
  readonly isGraphChanged: boolean;
  /** What the changes do to levels and conclusions; those that leave an emergency level first. */
  readonly witnesses: readonly Witness[];
  readonly ceilings: readonly CeilingWitness[];
  /** New ways to SELF_CARE: at most three, and at least one if there is any. */
  readonly openings: readonly Opening[];
  /** Minimal combinations that contradict themselves by the new graph and did not by the old one. */
  readonly impossible: readonly Term[];
  /** Minimal combinations that the old graph called a contradiction and the new one does not. */
  readonly possible: readonly Term[];
  /** What was too large to prove. When there is any, the lists above may lack something, and the change is of the highest class. */
  readonly findings: readonly RuleFinding[];
}
