import type { Term } from '../implicant/term.ts';
import type { Urgency } from '../rule/urgency.ts';

/**
 * One question. `ANY_OF`: "any of these?" about findings, a no marks all of them absent. `ABSENT`: whether one finding is known to be
 * absent. `WHICH`: one value of an enumeration. `MEASURE`: a number.
 */
export type QuestionKind = 'ANY_OF' | 'ABSENT' | 'WHICH' | 'MEASURE';

/** What to ask next, and why. */
export interface Question {
  readonly kind: QuestionKind;
  /** The facts asked about with the values that count as a yes; at most 15, and one unless the kind is `ANY_OF`. */
  readonly facts: Term;
  /** The level that answers other than no could lead to. */
  readonly couldRaiseTo: Urgency;
  /** Ids of the rules that wait for it. */
  readonly rules: readonly string[];
}
