import { approvers, asApproved, staleReviews } from '@symptograph/core';
import type { Desk } from '../desk/desk.ts';
import { areApprovalsComplete } from './are-approvals-complete.ts';
import { judgeChangeSet } from './judge-change-set.ts';
import { lockAsJudged } from './lock-as-judged.ts';
import { unlessMoved } from './unless-moved.ts';

/**
 * After an edit: has a change set that is in review be approved again when the approvals that stand are complete, as when the edit
 * brought back what was approved. Costs next to nothing where no approval covers the content as it is.
 */
export async function followApprovals(desk: Desk, number: number): Promise<void> {
  if (!(await isApprovedBySomebody(desk, number))) return;
  await unlessMoved(desk, async () => {
    const judged = await judgeChangeSet(desk, number);
    const { status } = asApproved(judged.changeSet, areApprovalsComplete(judged.gate));
    if (status !== 'APPROVED' || judged.changeSet.status === status) return;
    await desk.database().transact(async (tx) => {
      await lockAsJudged(tx, judged);
      await tx.changeSets.save({ number, status });
    });
  });
}

async function isApprovedBySomebody(desk: Desk, number: number): Promise<boolean> {
  const database = desk.database();
  if ((await database.changeSets.find(number))?.status !== 'IN_REVIEW') return false;
  const reviews = await database.reviews.ofSet(number);
  const stale = new Set(
    staleReviews(reviews, await database.changes.ofSet(number)).map(({ reviewerId }) => reviewerId),
  );
  return [...approvers(reviews)].some((id) => !stale.has(id));
}
