import { rolesWith } from '@symptograph/core';
import type { Reads, StoredChangeSet } from '@symptograph/db';
import type { Desk } from '../desk/desk.ts';
import { notify } from './notify.ts';

/** What the audit log calls a reminder. */
const REMINDED = 'REMIND_OF_FOLLOW_UP';

/**
 * Tells safety leads and administrators of every emergency switch-off that nobody has looked at in time, once each, however many
 * processes look: the audit log says which they were told of.
 */
export async function remindOfFollowUps(desk: Desk): Promise<void> {
  for (const changeSet of await desk.database().changeSets.followUpsDueAt(desk.now())) {
    if (!(await isReminded(desk.database(), changeSet))) await remind(desk, changeSet);
  }
}

async function remind(desk: Desk, { number, headSeq }: StoredChangeSet): Promise<void> {
  const isTold = await desk.database().transact(async (tx) => {
    const locked = await tx.changeSets.lock(number);
    if (!locked?.followUpDue || locked.followedUpAt !== null || (await isReminded(tx, locked))) return false;
    const people = await tx.people.list();
    const whom = people.filter(({ roles, deactivatedAt }) => {
      const held = rolesWith(roles);
      return deactivatedAt === null && (held.has('SAFETY_LEAD') || held.has('ADMIN'));
    });
    await notify(tx, desk, {
      whom: whom.map(({ id }) => id),
      kind: 'FOLLOW_UP',
      changeSet: number,
      sentence: `${locked.title}, by CS-${number}: nobody has looked at it since, which was due by ${locked.followUpDue}. See to it that a clinician who did not sign for it does.`,
    });
    await tx.audit.append({
      actorId: 'scheduler',
      action: REMINDED,
      subject: `CS-${number}`,
      details: { dueAt: locked.followUpDue, told: whom.map(({ id }) => id) },
    });
    return true;
  });
  if (isTold) desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head: headSeq });
}

async function isReminded({ audit }: Pick<Reads, 'audit'>, { number }: StoredChangeSet): Promise<boolean> {
  const { entries } = await audit.list({ action: REMINDED, subject: `CS-${number}` }, { first: 1 });
  return entries.length > 0;
}
