import { type Urgency, urgencyRank } from '@symptograph/rules';

/** How an answered level stands to what is right for a case: too low is what harms people. */
export type Verdict = 'ACCEPTABLE' | 'TOO_LOW' | 'TOO_HIGH';

/** What is right for a case: the best level, and all that are right. */
export interface Expectation {
  readonly expected: Urgency;
  readonly acceptable: readonly Urgency[];
}

/** Whether a level is right for a case, or else whether it is less or more urgent than the best one. */
export function verdictOn(level: Urgency, { expected, acceptable }: Expectation): Verdict {
  if (level === expected || acceptable.includes(level)) return 'ACCEPTABLE';
  return urgencyRank(level) < urgencyRank(expected) ? 'TOO_LOW' : 'TOO_HIGH';
}
