import type { AtDesk } from '../desk/desk.ts';
import { readingPerson } from '../desk/reading-person.ts';
import { ConflictError, MissingError } from '../domain-error.ts';
import { knownChangeSet } from './known-change-set.ts';

/** A change as the viewer has looked at it. */
export interface ViewedMark {
  readonly changeSet: number;
  readonly subjectId: string;
  /** Of the change that was looked at. */
  readonly patchHash: string;
  /** false takes the mark away. */
  readonly isViewed: boolean;
}

/** Marks a change as viewed by the viewer, as long as it stays as it is. Throws a ConflictError when it is not what they looked at any more. */
export async function markViewed(at: AtDesk, given: ViewedMark): Promise<void> {
  const viewer = readingPerson(at.viewer);
  const { changeSet: number, subjectId, patchHash, isViewed } = given;
  await at.desk.database().transact(async (tx) => {
    await knownChangeSet(tx, number);
    const mark = { personId: viewer.id, changeSet: number, subjectId };
    if (!isViewed) return tx.viewed.unmark(mark);
    const change = await tx.changes.find(number, subjectId);
    if (!change) throw new MissingError(`CS-${number} does not change ${subjectId}.`);
    if (change.patchHash !== patchHash) {
      throw new ConflictError(`CS-${number} does something else to ${subjectId} by now; look at it again.`);
    }
    return tx.viewed.mark({ ...mark, patchHash });
  });
}
