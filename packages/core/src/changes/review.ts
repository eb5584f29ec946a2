import type { Role } from '../people/role.ts';

/** What a reviewer says; TAKE_BACK leaves nothing of what they said before. Rejecting and asking for changes need text. */
export type Verdict = 'APPROVE' | 'REQUEST_CHANGES' | 'REJECT' | 'TAKE_BACK';

/** One verdict of one person on a change set as it was; never changed afterwards. */
export interface Review {
  readonly id: string;
  readonly changeSet: number;
  readonly reviewerId: string;
  /** Of the reviewer at that time. */
  readonly roles: readonly Role[];
  readonly verdict: Verdict;
  readonly text: string;
  /** Of the change set that was looked at. */
  readonly headHash: string;
  /** Patch hashes of the changes that were looked at. */
  readonly covered: readonly string[];
  /** The statement of interests that was in force; null when there was none. */
  readonly interestsId: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}
