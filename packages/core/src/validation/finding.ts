/** ERROR: the graph says what it cannot mean. WARNING: somebody should look. */
export type FindingSeverity = 'ERROR' | 'WARNING';

/** INTEGRITY always blocks publishing; QUALITY blocks only findings that a change introduces. */
export type FindingGate = 'INTEGRITY' | 'QUALITY';

/** One thing that is wrong with one subject of a graph. */
export interface Finding {
  /** Stable name of the rule: `STATEMENT_END_MISSING`. */
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly gate: FindingGate;
  /** Id of the concept, statement or source that it is about. */
  readonly subject: string;
  /** Dotted path within the subject, `evidence.0.quote`; empty for the whole. */
  readonly path: string;
  /** What is wrong, where, and what to do, for people. */
  readonly sentence: string;
}
