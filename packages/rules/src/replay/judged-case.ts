import { urgencyRank } from '../rule/urgency.ts';
import type { ReplayCase } from './replay-case.ts';

/** A case with the ranks that it is judged by: 0 for NONE to 5 for EMERGENCY_CALL. */
export interface JudgedCase {
  readonly of: ReplayCase;
  readonly expected: number;
  /** Bit `r` is set when rank `r` is acceptable. */
  readonly acceptable: number;
  readonly least: number;
  readonly most: number;
}

/** A case with its ranks; the expected level is acceptable whether it is listed or not. */
export function judgedCase(of: ReplayCase): JudgedCase {
  const ranks = [of.expected, ...of.acceptable].map(urgencyRank);
  return {
    of,
    expected: urgencyRank(of.expected),
    acceptable: ranks.reduce((bits, rank) => bits | (1 << rank), 0),
    least: Math.min(...ranks),
    most: Math.max(...ranks),
  };
}

/** Whether a rank is acceptable for a case. */
export function isAcceptable({ acceptable }: JudgedCase, rank: number): boolean {
  return (acceptable & (1 << rank)) !== 0;
}
