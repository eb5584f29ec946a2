import { backInReview, unscheduled } from '@symptograph/core';
import type { StoredChangeSet } from '@symptograph/db';
import type { Desk } from '../desk/desk.ts';
import type { BlockedError, ForbiddenError } from '../domain-error.ts';
import { areApprovalsComplete } from './are-approvals-complete.ts';
import { judgeChangeSet } from './judge-change-set.ts';
import { notify } from './notify.ts';

/** A scheduled change set that could not be published at its time. */
export interface HeldChangeSet {
  readonly due: StoredChangeSet;
  /** Id of the person in whose name it was to be published. */
  readonly actorId: string;
  readonly reason: BlockedError | ForbiddenError;
}

/**
 * Takes a change set that is due off the schedule, since it cannot be published as it is: it is approved still, or in review where an
 * approval does not count any more. Its owner, contributors and who scheduled it are told every reason. Nothing when somebody else did
 * something to it meanwhile.
 */
export async function holdChangeSet(desk: Desk, { due, actorId, reason }: HeldChangeSet): Promise<void> {
  const { number } = due;
  const { gate, contributors } = await judgeChangeSet(desk, number);
  const obstacles = 'obstacles' in reason ? reason.obstacles : [];
  const why = [reason.message, ...obstacles.map(({ sentence }) => sentence)].join(' ');
  const isHeld = await desk.database().transact(async (tx) => {
    const locked = await tx.changeSets.lock(number);
    if (locked?.status !== 'SCHEDULED' || locked.publishAt !== due.publishAt) return false;
    const kept = unscheduled(locked);
    if (!kept.ok) throw new Error(kept.error);
    const { status, publishAt } = areApprovalsComplete(gate) ? kept.value : backInReview(locked);
    await tx.changeSets.save({ number, status, publishAt });
    const details = { publishAt: due.publishAt, obstacles, message: reason.message };
    await tx.audit.append({ actorId, action: 'HOLD_CHANGE_SET', subject: `CS-${number}`, details });
    await notify(tx, desk, {
      whom: new Set([actorId, due.ownerId, ...contributors]),
      kind: 'HELD',
      changeSet: number,
      sentence: `CS-${number} was not published at its time: ${due.title}. ${why}`,
    });
    return true;
  });
  if (isHeld) desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head: due.headSeq });
}
