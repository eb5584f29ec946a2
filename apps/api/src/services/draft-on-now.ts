import { headHashOf, rebase, stillOpen } from '@symptograph/core';
import type { Transaction } from '@symptograph/db';
import type { Desk } from '../desk/desk.ts';
import { currentVersion } from '../http/requested-release.ts';
import { knowRelease } from './know-release.ts';
import type { LoadedDraft } from './load-draft.ts';

/** A change set put on what is published now, worked out and not stored. */
export interface DraftOnNow {
  /** As it would be stored. */
  readonly draft: LoadedDraft;
  /** Ids of the subjects that moved on. */
  readonly moved: readonly string[];
  /** How many conflicts are left for somebody to resolve. */
  readonly conflicts: number;
  /** Whether it differs from what is stored. */
  readonly isAnother: boolean;
}

/** Puts the changes of a change set on what is published now, unless it is closed; those with an open conflict stay where they are. */
export async function draftOnNow(desk: Desk, seen: LoadedDraft): Promise<DraftOnNow> {
  const { changeSet } = seen;
  if (!stillOpen(changeSet).ok) return { draft: seen, moved: [], conflicts: 0, isAnother: false };
  await knowRelease(desk, changeSet.baseRelease);
  const published = currentVersion(desk.versions);
  const base = (await desk.versions.at(changeSet.baseRelease)) ?? published;
  const { changes, conflicts, moved } = rebase({
    changes: seen.byId,
    published: published.snapshot,
    base: base.snapshot,
    resolutions: [...(await desk.database().resolutions.ofSet(changeSet.number)).values()],
  });
  const baseRelease = conflicts.length === 0 ? published.release.number : changeSet.baseRelease;
  const isAnother = moved.length > 0 || baseRelease !== changeSet.baseRelease;
  const draft = {
    ...seen,
    changeSet: { ...changeSet, baseRelease, headHash: headHashOf(changes.values()) },
    changes: [...changes.values()].sort((a, b) => (a.subjectId < b.subjectId ? -1 : 1)),
    byId: changes,
  };
  return { draft: isAnother ? draft : seen, moved, conflicts: conflicts.length, isAnother };
}

/** Stores it; false, and nothing is stored, when the set is not as it was seen any more. */
export async function storeOnNow(tx: Transaction, seen: LoadedDraft, onNow: DraftOnNow): Promise<boolean> {
  const { number, headSeq, headHash, baseRelease, status } = seen.changeSet;
  const locked = await tx.changeSets.lock(number);
  const isAsSeen =
    locked?.headSeq === headSeq &&
    locked.headHash === headHash &&
    locked.baseRelease === baseRelease &&
    locked.status === status;
  if (!isAsSeen) return false;
  const { draft, moved } = onNow;
  await tx.changes.put(
    number,
    moved.flatMap((id) => draft.byId.get(id) ?? []),
  );
  await tx.changes.remove(
    number,
    moved.filter((id) => !draft.byId.has(id)),
  );
  const { changeSet } = draft;
  await tx.changeSets.save({ number, baseRelease: changeSet.baseRelease, headHash: changeSet.headHash });
  return true;
}
