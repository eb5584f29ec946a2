import {
  asApproved,
  type ChangeSet,
  editsOf,
  planRelease,
  published,
  type ReleasePlan,
  type Snapshot,
} from '@symptograph/core';
import type { Transaction } from '@symptograph/db';
import type { AtDesk } from '../desk/desk.ts';
import { BlockedError } from '../domain-error.ts';
import { areApprovalsComplete } from './are-approvals-complete.ts';
import { beginFollowUp } from './begin-follow-up.ts';
import type { JudgedChangeSet } from './judge-change-set.ts';
import { lockAsJudged } from './lock-as-judged.ts';
import { notify } from './notify.ts';

/** A release that is to be made, and the graph with it. */
export type Plan = ReleasePlan & { readonly snapshot: Snapshot };

/** The release that a judged change set becomes. */
export function planOf({ desk }: AtDesk, { before, changes, changeSet }: JudgedChangeSet): Plan {
  return planRelease(before.snapshot, editsOf(changes), {
    id: desk.mintId('rel'),
    title: changeSet.title,
    publishedAt: desk.now(),
    by: `CS-${changeSet.number}`,
    changeSet: changeSet.number,
    previous: before.release,
  });
}

/** What is published, and in whose name. */
interface ReleaseToStore {
  readonly plan: Plan;
  readonly judged: JudgedChangeSet;
  readonly actorId: string;
}

/** What was judged must still be so; then the release, the end of the change set, and who is told. */
export async function storeRelease(
  tx: Transaction,
  { desk }: AtDesk,
  { plan, judged, actorId }: ReleaseToStore,
): Promise<void> {
  const { changeSet, contributors } = judged;
  const { number } = changeSet;
  const locked = await lockAsJudged(tx, judged);
  // The database counts the approvals against it: an edit in review may have raised what was stored.
  const { requirement } = judged;
  const approved = { ...asApproved(locked, areApprovalsComplete(judged.gate)), requirement };
  const next = closed(approved, plan.release.number);
  await tx.changeSets.save({ number, status: approved.status, requirement });
  await tx.releases.append(plan);
  await tx.changeSets.save(next);
  if (changeSet.origin === 'EMERGENCY') await beginFollowUp(tx, desk, changeSet);
  await tx.audit.append({
    actorId,
    action: 'PUBLISH',
    subject: `CS-${number}`,
    details: { release: plan.release.number, hash: plan.release.hash },
  });
  await notify(tx, desk, {
    whom: new Set([changeSet.ownerId, ...contributors]),
    kind: 'PUBLISHED',
    changeSet: number,
    sentence: `CS-${number} was published as release ${plan.release.number}: ${changeSet.title}.`,
  });
}

function closed(changeSet: ChangeSet, release: number): ChangeSet {
  const next = published(changeSet, release);
  if (!next.ok) throw new BlockedError(next.error);
  return next.value;
}
