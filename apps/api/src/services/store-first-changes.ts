import { type Change, headHashOf, type SubjectEdit } from '@symptograph/core';
import type { Transaction } from '@symptograph/db';

/** All that a new change set does, thousands of changes if need be, and who did it. */
export interface FirstChanges {
  readonly changeSet: number;
  readonly changes: readonly Change[];
  /** Id of a person, who is a contributor by it. */
  readonly actorId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What each change is told as in the log; by itself when not given. */
  readonly editOf?: (change: Change) => SubjectEdit;
}

/** Fills a new, empty change set in bulk: an event for each change, which can be undone like any edit. */
export async function storeFirstChanges(
  tx: Transaction,
  { changeSet: number, changes, actorId, at, editOf = editOfChange }: FirstChanges,
): Promise<void> {
  await tx.changes.replaceAll(number, changes);
  await tx.changeEvents.append(
    number,
    changes.map((change, place) => ({
      seq: place + 1,
      actorId,
      at,
      subjectId: change.subjectId,
      edit: editOf(change),
      inverse: [{ subjectId: change.subjectId, before: null, after: change }],
      undoes: null,
    })),
  );
  await tx.changeSets.save({ number, headSeq: changes.length, headHash: headHashOf(changes) });
}

/** The edit that makes a change. */
function editOfChange({ subjectId, base, draft, patch, reason = '' }: Change): SubjectEdit {
  if (!draft) return { kind: 'REMOVE', subjectId, reason };
  if (!base) return { kind: 'CREATE', subject: { ...draft } as never };
  return { kind: 'UPDATE', subjectId, operations: patch };
}
