import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { UndoLastEditDocument } from '../desk-api/generated/graphql.ts';
import type { BulkDone } from './send-bulk-edit.ts';

/** How far an edit of many is taken back, and why no further. */
export interface BulkUndone {
  readonly count: number;
  readonly problem: string | undefined;
}

/**
 * Takes an edit of many back, one concept after the other, the last first. It ends where the desk refuses, as it does when whoever
 * edited has saved something else in the change set since.
 */
export async function undoBulkEdit(
  { changeSet, head, count }: BulkDone,
  onStep: (count: number) => void,
): Promise<BulkUndone> {
  let ifHead = head;
  for (let undone = 0; undone < count; undone += 1) {
    onStep(undone);
    const taken = await actAtDesk(UndoLastEditDocument, { changeSet, ifHead });
    if (!taken.ok) return { count: undone, problem: taken.error.message };
    ifHead = taken.value.head;
  }
  return { count, problem: undefined };
}
