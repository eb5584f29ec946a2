import { unscheduled } from '@symptograph/core';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { BlockedError } from '../domain-error.ts';
import { lockChangeSet } from './lock-change-set.ts';

/** Takes a change set off the schedule: it stays approved and waits for somebody to publish it. */
export async function unscheduleChangeSet(at: AtDesk, number: number): Promise<void> {
  const { desk } = at;
  const viewer = allowed(at.viewer, 'PUBLISH');
  const head = await desk.database().transact(async (tx) => {
    const locked = await lockChangeSet(tx, number);
    const next = unscheduled(locked);
    if (!next.ok) throw new BlockedError(next.error);
    const { status, publishAt } = next.value;
    await tx.changeSets.save({ number, status, publishAt });
    await tx.audit.append({
      actorId: viewer.id,
      action: 'UNSCHEDULE_CHANGE_SET',
      subject: `CS-${number}`,
      details: { publishAt: locked.publishAt },
    });
    return locked.headSeq;
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head });
}
