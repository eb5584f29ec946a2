import type { StoredChangeSet } from '@symptograph/db';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { BlockedError, ForbiddenError, InvalidInputError } from '../domain-error.ts';
import { lockChangeSet } from './lock-change-set.ts';
import { notify } from './notify.ts';

/** What somebody says who looked at an emergency switch-off afterwards. */
export interface EmergencyFollowUp {
  readonly changeSet: number;
  /** What they found, and what is to become of the rule. */
  readonly text: string;
}

/** Closes the follow-up of an emergency switch-off. Throws a ForbiddenError for whoever signed for it. */
export async function followUpEmergency(
  at: AtDesk,
  { changeSet: number, ...given }: EmergencyFollowUp,
): Promise<void> {
  const { desk } = at;
  const viewer = allowed(at.viewer, 'FOLLOW_UP');
  const text = given.text.trim();
  if (text === '') {
    throw new InvalidInputError([
      { path: 'text', message: 'Say what you found, and what is to become of the rule.' },
    ]);
  }
  const head = await desk.database().transact(async (tx) => {
    const locked = await lockChangeSet(tx, number);
    refuseNotDue(locked);
    const signers = await tx.reviews.ofSet(number);
    const contributors = await tx.changeEvents.contributors(number);
    if (contributors.includes(viewer.id) || signers.some(({ reviewerId }) => reviewerId === viewer.id)) {
      throw new ForbiddenError('Whoever signed for it cannot follow it up; ask somebody else.');
    }
    await tx.changeSets.save({ number, followedUpAt: desk.now(), followedUpById: viewer.id });
    await tx.audit.append({
      actorId: viewer.id,
      action: 'FOLLOW_UP',
      subject: `CS-${number}`,
      details: { text },
    });
    await notify(tx, desk, {
      whom: new Set([locked.ownerId, ...signers.map(({ reviewerId }) => reviewerId)]),
      kind: 'FOLLOW_UP',
      changeSet: number,
      sentence: `${viewer.name} looked at CS-${number}: ${text}`,
    });
    return locked.headSeq;
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head });
}

function refuseNotDue({ number, origin, status, followedUpAt }: StoredChangeSet): void {
  if (origin !== 'EMERGENCY' || status !== 'PUBLISHED') {
    throw new BlockedError(`CS-${number} is no published emergency switch-off.`);
  }
  if (followedUpAt !== null) throw new BlockedError(`CS-${number} was followed up on ${followedUpAt}.`);
}
