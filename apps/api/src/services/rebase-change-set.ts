import { headHashOf, rebase } from '@symptograph/core';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { currentVersion } from '../http/requested-release.ts';
import { loadDraft, noChangeSet } from './load-draft.ts';

/** What a rebase came to. */
export interface RebasedChangeSet {
  /** How many subjects moved on to what is published now. */
  readonly moved: number;
  /** How many conflicts are left for somebody to resolve. */
  readonly conflicts: number;
}

/**
 * Puts a change set on what is published now. Changes without an open conflict move on; approvals stay where the patches do. It is not
 * an edit: nobody becomes a contributor by it.
 */
export async function rebaseChangeSet(at: AtDesk, number: number): Promise<RebasedChangeSet> {
  allowed(at.viewer, 'READ_DRAFTS');
  const { desk } = at;
  const published = currentVersion(desk.versions);
  const { changeSet: seen } = await loadDraft(desk.database(), number);
  const base = (await desk.versions.at(seen.baseRelease)) ?? published;
  return desk.database().transact(async (tx) => {
    if (!(await tx.changeSets.lock(number))) throw noChangeSet(number);
    const draft = await loadDraft(tx, number);
    allowed(at.viewer, 'READ_DRAFTS', draft);
    const { changes, conflicts, moved } = rebase({
      changes: draft.byId,
      published: published.snapshot,
      base: base.snapshot,
      resolutions: [...(await tx.resolutions.ofSet(number)).values()],
    });
    const isCurrent = conflicts.length === 0 && draft.changeSet.baseRelease === published.release.number;
    if (moved.length === 0 && (isCurrent || conflicts.length > 0))
      return { moved: 0, conflicts: conflicts.length };
    await tx.changes.put(
      number,
      moved.flatMap((id) => changes.get(id) ?? []),
    );
    await tx.changes.remove(
      number,
      moved.filter((id) => !changes.has(id)),
    );
    const baseRelease = conflicts.length === 0 ? published.release.number : draft.changeSet.baseRelease;
    await tx.changeSets.save({ ...draft.changeSet, baseRelease, headHash: headHashOf(changes.values()) });
    return { moved: moved.length, conflicts: conflicts.length };
  });
}
