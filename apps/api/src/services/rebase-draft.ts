import type { Desk } from '../desk/desk.ts';
import { ConflictError } from '../domain-error.ts';
import { draftOnNow, storeOnNow } from './draft-on-now.ts';
import { loadDraft } from './load-draft.ts';

/** What a rebase came to. */
export interface RebasedDraft {
  /** How many subjects moved on to what is published now. */
  readonly moved: number;
  /** How many conflicts are left for somebody to resolve. */
  readonly conflicts: number;
}

/** How often somebody else may save in between before we give up. */
const ATTEMPTS = 5;

/**
 * Puts the changes of a change set on what is published now, unless it is closed; those without an open conflict move on, and approvals stay where the
 * patches do. It is worked out before the transaction that stores it, and anew when somebody saved meanwhile.
 */
export async function rebaseDraft(desk: Desk, number: number): Promise<RebasedDraft> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const seen = await loadDraft(desk.database(), number);
    const onNow = await draftOnNow(desk, seen);
    const { moved, conflicts, isAnother } = onNow;
    const isStored = !isAnother || (await desk.database().transact((tx) => storeOnNow(tx, seen, onNow)));
    if (isStored) return { moved: moved.length, conflicts };
  }
  throw new ConflictError(`CS-${number} is being edited; try again in a moment.`);
}
