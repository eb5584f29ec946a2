/** What is known of one thing about an installation: that it is well, that it may do harm, or that it stops the work. */
export interface Diagnosis {
  readonly level: 'OK' | 'WARN' | 'FAIL';
  /** What it is about, in a word or two. */
  readonly about: string;
  /** How it is, and what to do unless it is well. */
  readonly sentence: string;
}

/** Something that is well. */
export function well(about: string, sentence: string): Diagnosis {
  return { level: 'OK', about, sentence };
}

/** Something that may do harm. */
export function doubtful(about: string, sentence: string): Diagnosis {
  return { level: 'WARN', about, sentence };
}

/** Something that stops the work. */
export function failing(about: string, sentence: string): Diagnosis {
  return { level: 'FAIL', about, sentence };
}
