import { withdrawn } from '@symptograph/core';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { BlockedError } from '../domain-error.ts';
import { lockDraft } from './lock-draft.ts';
import { neededText } from './needed-text.ts';
import { notify } from './notify.ts';

/** Which change set is given up, and why. */
export interface Withdrawal {
  readonly changeSet: number;
  readonly reason: string;
}

/** Gives an open change set up for good; the reason is kept in the audit log, and all who took part are told. */
export async function withdrawChangeSet(at: AtDesk, given: Withdrawal): Promise<void> {
  allowed(at.viewer, 'WITHDRAW_CHANGE_SET');
  const { desk } = at;
  const number = given.changeSet;
  const head = await desk.database().transact(async (tx) => {
    const { changeSet, contributors } = await lockDraft(tx, number);
    const viewer = allowed(at.viewer, 'WITHDRAW_CHANGE_SET', { changeSet, contributors });
    const reason = neededText('reason', given.reason);
    const next = withdrawn(changeSet);
    if (!next.ok) throw new BlockedError(next.error);
    await tx.changeSets.save(next.value);
    await tx.audit.append({
      actorId: viewer.id,
      action: 'WITHDRAW_CHANGE_SET',
      subject: `CS-${number}`,
      details: { reason },
    });
    const reviewers = (await tx.reviews.ofSet(number)).map(({ reviewerId }) => reviewerId);
    const whom = new Set([changeSet.ownerId, ...contributors, ...reviewers]);
    whom.delete(viewer.id);
    await notify(tx, desk, {
      whom,
      kind: 'WITHDRAWN',
      changeSet: number,
      sentence: `${viewer.name} withdrew CS-${number}: ${changeSet.title}. ${reason}`,
    });
    return changeSet.headSeq;
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head });
}
