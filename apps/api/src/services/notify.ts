import type { Transaction } from '@symptograph/db';
import type { Desk } from '../desk/desk.ts';

/** What some people are told. */
export interface Notice {
  /** Ids of people; each is told once. */
  readonly whom: Iterable<string>;
  readonly kind:
    | 'REVIEW_WANTED'
    | 'REVIEWED'
    | 'ASSIGNED'
    | 'COMMENTED'
    | 'CONFLICTED'
    | 'HELD'
    | 'WITHDRAWN'
    | 'PUBLISHED'
    | 'FOLLOW_UP';
  readonly changeSet: number;
  /** What happened, for people. */
  readonly sentence: string;
}

/** Tells people something, in the transaction in which it happens. */
export async function notify(tx: Transaction, desk: Desk, { whom, ...notice }: Notice): Promise<void> {
  const at = desk.now();
  const people = [...new Set(whom)];
  await tx.notifications.append(
    people.map((personId) => ({ id: desk.mintId('ntf'), personId, ...notice, at, readAt: null })),
  );
}
