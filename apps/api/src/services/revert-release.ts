import { planRevert, type Rebased, type ReleasedSubject, subjectById } from '@symptograph/core';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { once } from '../desk/once.ts';
import { BlockedError, InvalidInputError, MissingError } from '../domain-error.ts';
import { currentVersion } from '../http/requested-release.ts';
import { changeSetTitle } from './change-set-title.ts';
import { beginChangeSet } from './create-change-set.ts';
import { storeFirstChanges } from './store-first-changes.ts';

/** Which release is to be taken back. */
export interface Reverting {
  readonly release: number;
  /** Of the change set; says which release it takes back when not given. */
  readonly title?: string | null | undefined;
  /** A request that comes again with the same key makes no second one. */
  readonly idempotencyKey?: string | null | undefined;
}

/**
 * Begins a change set with the inverse of a release, put on what is published now; its number. Later edits at other places stay, those
 * of the same place are conflicts. It is submitted, reviewed and published like any other, and whoever asks is its author. Throws a
 * BlockedError when all that the release did was taken back or changed again.
 */
export async function revertRelease(at: AtDesk, given: Reverting): Promise<number> {
  const { desk } = at;
  const viewer = allowed(at.viewer, 'REVERT');
  const title = changeSetTitle(given.title ?? `Take back release ${given.release}`);
  await desk.refresh();
  const published = currentVersion(desk.versions).release.number;
  const plan = await planOf(at, given.release, title);
  const changes = [...plan.changes.values()];
  const made = await once(at, { operation: 'revertRelease', input: given }, async (tx) => {
    if (changes.length === 0)
      throw new BlockedError(`Nothing of release ${given.release} is left to take back.`);
    const now = desk.now();
    const number = await beginChangeSet(tx, {
      title,
      rationale: '',
      ownerId: viewer.id,
      origin: 'REVERT',
      // What collides is told against the release that is taken back, as long as nobody has resolved it.
      baseRelease: plan.conflicts.length > 0 ? given.release : published,
      revertsRelease: given.release,
      now,
    });
    await storeFirstChanges(tx, { changeSet: number, changes, actorId: viewer.id, at: now });
    return { changeSet: number, head: changes.length };
  });
  desk.events.tell({ type: 'CHANGE_SET', ...made });
  return made.changeSet;
}

async function planOf({ desk }: AtDesk, release: number, reason: string): Promise<Rebased> {
  const released = await desk.versions.at(release);
  if (!released) throw new MissingError(`There is no release ${release}.`);
  const before = await desk.versions.at(release - 1);
  if (!before) {
    const message =
      'The first release has nothing before it to come back to; take back what is wrong in it by an edit.';
    throw new InvalidInputError([{ path: 'release', message }]);
  }
  const revisions = await desk.database().revisions.ofRelease(release);
  return planRevert({
    revisions: revisions.map(
      ({ subjectId, data }): ReleasedSubject => ({
        before: subjectById(before.snapshot, subjectId) ?? null,
        after: data,
      }),
    ),
    released: released.snapshot,
    published: currentVersion(desk.versions).snapshot,
    reason,
    resolutions: [],
  });
}
