import type { Term } from './implicant/term.ts';

/** One thing that is wrong with a rule, criterion or contract, or that somebody should look at. */
export interface RuleFinding {
  /** Stable name: `UNKNOWN_FACT`, `TOO_LARGE_TO_PROVE`. */
  readonly code: string;
  readonly severity: 'ERROR' | 'WARNING';
  /** Id of the rule, criterion or contract; empty for a rule set as a whole. */
  readonly subject: string;
  /** Dotted path within the subject: `when.of.2.fact`; empty for the whole. */
  readonly path: string;
  /** What is wrong, where, and what to do, for people. */
  readonly sentence: string;
  /** What has to be known, least of all, for it to show; in the space of the rule base that was looked at. */
  readonly witnesses?: readonly Term[];
  /** Ids of the other rules that it is about. */
  readonly related?: readonly string[];
}
