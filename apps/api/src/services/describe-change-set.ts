import { approvers, type ChangeSet } from '@symptograph/core';
import type { Transaction } from '@symptograph/db';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { BlockedError } from '../domain-error.ts';
import { changeSetTitle } from './change-set-title.ts';
import { deactivatedReviewers } from './deactivated-reviewers.ts';
import { lockDraft } from './lock-draft.ts';
import { refuseClosedSet } from './refuse-closed-set.ts';

/** What a change set says of itself; what is left out stays. */
export interface ChangeSetDescription {
  readonly changeSet: number;
  readonly title?: string | null | undefined;
  readonly rationale?: string | null | undefined;
}

/**
 * Changes the title and the rationale of an open change set. Throws a BlockedError for another title when somebody approved the set: its
 * release would say in public what nobody looked at.
 */
export async function describeChangeSet(at: AtDesk, given: ChangeSetDescription): Promise<void> {
  allowed(at.viewer, 'EDIT_CHANGE_SET');
  const { desk } = at;
  const number = given.changeSet;
  const head = await desk.database().transact(async (tx) => {
    const draft = await lockDraft(tx, number);
    const viewer = allowed(at.viewer, 'EDIT_CHANGE_SET', draft);
    const { changeSet } = draft;
    refuseClosedSet(changeSet);
    const said = {
      title: changeSetTitle(given.title ?? changeSet.title),
      rationale: given.rationale?.trim() ?? changeSet.rationale,
    };
    if (said.title !== changeSet.title) await refuseApproved(tx, changeSet);
    await tx.changeSets.save({ number, ...said });
    await tx.audit.append({
      actorId: viewer.id,
      action: 'DESCRIBE_CHANGE_SET',
      subject: `CS-${number}`,
      details: said,
    });
    return changeSet.headSeq;
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head });
}

async function refuseApproved(tx: Transaction, { number, status }: ChangeSet): Promise<void> {
  const reviews = await tx.reviews.ofSet(number);
  const left = await deactivatedReviewers(tx, reviews);
  const isApproved = status === 'APPROVED' || status === 'SCHEDULED';
  if (!isApproved && [...approvers(reviews)].every((id) => left.has(id))) return;
  throw new BlockedError(
    `CS-${number} was approved under its title, which becomes that of its release. Ask whoever approved it to take that back, change the title, and ask for approval again.`,
  );
}
