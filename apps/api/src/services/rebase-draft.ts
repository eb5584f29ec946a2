import { editedAgain, headHashOf, rebase } from '@symptograph/core';
import type { Desk } from '../desk/desk.ts';
import { ConflictError } from '../domain-error.ts';
import { currentVersion } from '../http/requested-release.ts';
import { type LoadedDraft, loadDraft } from './load-draft.ts';

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
    const done = await rebaseOnce(desk, await loadDraft(desk.database(), number));
    if (done) return done;
  }
  throw new ConflictError(`CS-${number} is being edited; try again in a moment.`);
}

async function rebaseOnce(desk: Desk, seen: LoadedDraft): Promise<RebasedDraft | undefined> {
  const { changeSet, byId } = seen;
  const { number } = changeSet;
  if (!editedAgain(changeSet).ok) return { moved: 0, conflicts: 0 };
  const published = currentVersion(desk.versions);
  const base = (await desk.versions.at(changeSet.baseRelease)) ?? published;
  const { changes, conflicts, moved } = rebase({
    changes: byId,
    published: published.snapshot,
    base: base.snapshot,
    resolutions: [...(await desk.database().resolutions.ofSet(number)).values()],
  });
  const outcome = { moved: moved.length, conflicts: conflicts.length };
  const baseRelease = conflicts.length === 0 ? published.release.number : changeSet.baseRelease;
  if (moved.length === 0 && baseRelease === changeSet.baseRelease) return outcome;
  return desk.database().transact(async (tx) => {
    const locked = await tx.changeSets.lock(number);
    const isAsSeen =
      locked?.headSeq === changeSet.headSeq &&
      locked.headHash === changeSet.headHash &&
      locked.baseRelease === changeSet.baseRelease &&
      locked.status === changeSet.status;
    if (!isAsSeen) return undefined;
    await tx.changes.put(
      number,
      moved.flatMap((id) => changes.get(id) ?? []),
    );
    await tx.changes.remove(
      number,
      moved.filter((id) => !changes.has(id)),
    );
    await tx.changeSets.save({ number, baseRelease, headHash: headHashOf(changes.values()) });
    return outcome;
  });
}
