/** A code of a vocabulary or data set, with what it is called there: `HP:0001250`, Seizure. */
export interface Term {
  readonly code: string;
  readonly label: string;
}

/** One thing that was looked for in a person: there, or not there. What is not listed is unknown. */
export interface CaseFinding extends Term {
  readonly state: 'PRESENT' | 'ABSENT';
  /** How it is: severity, other modifiers, or the values of a question with several. */
  readonly qualifiers: readonly Term[];
}

/** A person with a known diagnosis, whatever format the case came in. */
export interface Case {
  /** Unique among the cases that were read together. */
  readonly id: string;
  /** Cases of one group are not independent: the publication of a case report, or the case itself. */
  readonly group: string;
  /** Code of the finding that the person came with, when that is known; it is among the findings. */
  readonly presenting?: string;
  /** A code is listed once. */
  readonly findings: readonly CaseFinding[];
  readonly expected: Term;
  /** Where it was read; the line is counted from 1. */
  readonly file: string;
  readonly line: number;
}

/** One thing of a file of cases that could not be used, and where. */
export interface CaseProblem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong and what was done about it. */
  readonly sentence: string;
}

/** What reading files of cases gives: never an exception for what is in them. */
export interface CaseReading {
  readonly cases: readonly Case[];
  readonly problems: readonly CaseProblem[];
}
