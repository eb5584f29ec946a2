import { asApproved, gateOf, submitted } from '@symptograph/core';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { BlockedError, type Obstacle } from '../domain-error.ts';
import { areApprovalsComplete } from './are-approvals-complete.ts';
import { type JudgedChangeSet, judgeChangeSet } from './judge-change-set.ts';
import { keepCheckRun } from './keep-check-run.ts';
import { lockAsJudged } from './lock-as-judged.ts';
import { notify } from './notify.ts';
import { peopleWhoCanApprove } from './people-who-can-approve.ts';
import { rebaseDraft } from './rebase-draft.ts';

/**
 * Hands a change set to reviewers, after a rebase where it is behind: who must approve is worked out and stored, and they are told. It is
 * approved at once when the approvals that it has already, of just this content, are all that it needs.
 * Throws a BlockedError that names every finding and conflict that stands in the way.
 */
export async function submitChangeSet(at: AtDesk, number: number): Promise<void> {
  allowed(at.viewer, 'SUBMIT_CHANGE_SET');
  const { desk } = at;
  await rebaseDraft(desk, number);
  const judged = await judgeChangeSet(desk, number);
  const viewer = allowed(at.viewer, 'SUBMIT_CHANGE_SET', judged);
  await keepCheckRun(desk, judged);
  const now = desk.now();
  const { requirement, changes, changeSet } = judged;
  const next = submitted(changeSet, { requirement, now, changeCount: changes.length });
  if (!next.ok) throw new BlockedError(next.error);
  const obstacles = obstaclesOf(judged);
  if (obstacles.length > 0) {
    throw new BlockedError(`CS-${number} cannot be submitted yet; put these right first.`, obstacles);
  }
  await desk.database().transact(async (tx) => {
    await lockAsJudged(tx, judged);
    const gate = gateOf({ ...judged.gateRequest, changeSet: next.value });
    const { status, submittedAt } = asApproved(next.value, areApprovalsComplete(gate));
    await tx.changeSets.save({ number, status, submittedAt, requirement });
    await tx.audit.append({
      actorId: viewer.id,
      action: 'SUBMIT_CHANGE_SET',
      subject: `CS-${number}`,
      details: { headHash: changeSet.headHash, requirement },
    });
    const whom = await peopleWhoCanApprove(tx, { requirement, contributors: judged.contributors });
    await notify(tx, desk, {
      whom,
      kind: 'REVIEW_WANTED',
      changeSet: number,
      sentence: `${viewer.name} asks for a review of CS-${number}: ${changeSet.title}.`,
    });
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head: changeSet.headSeq });
}

/** What keeps a change set from being submitted: conflicts, and findings that block. */
function obstaclesOf({ conflicts, check }: JudgedChangeSet): readonly Obstacle[] {
  const blocking = check.findings.filter(({ isBlocking }) => isBlocking);
  return [
    ...conflicts.map(({ kind: code, sentence }) => ({ code, sentence })),
    ...blocking.map(({ code, sentence }) => ({ code, sentence })),
  ];
}
