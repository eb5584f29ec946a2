import { type ChangeSet, rolesWith } from '@symptograph/core';
import type { Transaction } from '@symptograph/db';
import type { Desk } from '../desk/desk.ts';
import { notify } from './notify.ts';

/** Within how many hours an emergency switch-off is to be looked at again. */
const FOLLOW_UP_HOURS = 72;

/** Has a published emergency switch-off looked at again within 72 hours: every clinician is told, in the transaction of its release. */
export async function beginFollowUp(
  tx: Transaction,
  desk: Desk,
  { number, title }: ChangeSet,
): Promise<void> {
  const due = new Date(Date.parse(desk.now()) + FOLLOW_UP_HOURS * 3_600_000).toISOString();
  await tx.changeSets.save({ number, followUpDue: due });
  const people = await tx.people.list();
  const clinicians = people.filter(
    ({ roles, deactivatedAt }) => deactivatedAt === null && rolesWith(roles).has('CLINICIAN'),
  );
  await notify(tx, desk, {
    whom: clinicians.map(({ id }) => id),
    kind: 'FOLLOW_UP',
    changeSet: number,
    sentence: `${title}, by CS-${number}. Somebody who did not sign for it has to look at it by ${due}.`,
  });
}
