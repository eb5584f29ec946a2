import {
  type ChangeSet,
  editsOf,
  planRelease,
  published,
  type Release,
  type ReleasePlan,
  type Snapshot,
} from '@symptograph/core';
import type { Transaction } from '@symptograph/db';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { BlockedError } from '../domain-error.ts';
import { beginFollowUp } from './begin-follow-up.ts';
import { type JudgedChangeSet, judgeChangeSet } from './judge-change-set.ts';
import { keepCheckRun } from './keep-check-run.ts';
import { lockAsJudged } from './lock-as-judged.ts';
import { notify } from './notify.ts';
import { rebaseDraft } from './rebase-draft.ts';
import { refuseClosedGate } from './refuse-closed-gate.ts';
import { unlessMoved } from './unless-moved.ts';

/** Which change set is to become a release, and whether it is only to be tried. */
export interface Publishing {
  readonly changeSet: number;
  /** Does all of it and takes it back: what would be published, if nothing happens until then. */
  readonly isDryRun?: boolean;
}

/** The same, and in whose name. */
export interface ApprovedPublishing extends Publishing {
  /** Id of a person. */
  readonly actorId: string;
}

/**
 * Makes a change set the next release, in one transaction: all of it or nothing. A stale base is rebased first. Publishing twice gives
 * the release that it became. Throws a BlockedError that names every item of the gate that is not met.
 */
export async function publishChangeSet(at: AtDesk, request: Publishing): Promise<Release> {
  const viewer = allowed(at.viewer, 'PUBLISH');
  return publishApproved(at, { ...request, actorId: viewer.id });
}

/** The same for whoever may have it published by something else than the right to publish, which is for the caller to know. */
export async function publishApproved(at: AtDesk, request: ApprovedPublishing): Promise<Release> {
  return unlessMoved(
    at.desk,
    async () => (await releaseOf(at, request.changeSet)) ?? (await publishOnce(at, request)),
  );
}

/** Thrown to take a dry run back. */
class DryRunOver extends Error {}

async function releaseOf({ desk }: AtDesk, number: number): Promise<Release | undefined> {
  const changeSet = await desk.database().changeSets.find(number);
  const release = changeSet?.publishedRelease ?? undefined;
  return release === undefined ? undefined : desk.database().releases.find(release);
}

async function publishOnce(at: AtDesk, attempt: ApprovedPublishing): Promise<Release> {
  const { desk } = at;
  await rebaseDraft(desk, attempt.changeSet);
  const judged = await judgeChangeSet(desk, attempt.changeSet);
  await keepCheckRun(desk, judged);
  refuseClosedGate(judged);
  const plan = planOf(at, judged);
  try {
    await desk.database().transact(async (tx) => {
      await store(tx, at, { plan, judged, actorId: attempt.actorId });
      if (attempt.isDryRun) throw new DryRunOver();
    });
  } catch (error) {
    if (error instanceof DryRunOver) return plan.release;
    throw error;
  }
  await desk.adopt({ release: plan.release, snapshot: plan.snapshot });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: attempt.changeSet, head: judged.changeSet.headSeq });
  return plan.release;
}

type Plan = ReleasePlan & { readonly snapshot: Snapshot };

function planOf({ desk }: AtDesk, { before, changes, changeSet }: JudgedChangeSet): Plan {
  return planRelease(before.snapshot, editsOf(changes), {
    id: desk.mintId('rel'),
    title: changeSet.title,
    publishedAt: desk.now(),
    by: `CS-${changeSet.number}`,
    changeSet: changeSet.number,
    previous: before.release,
  });
}

interface ToStore {
  readonly plan: Plan;
  readonly judged: JudgedChangeSet;
  readonly actorId: string;
}

/** What was judged must still be so; then the release, the end of the change set, and who is told. */
async function store(tx: Transaction, { desk }: AtDesk, { plan, judged, actorId }: ToStore): Promise<void> {
  const { changeSet, contributors } = judged;
  const { number } = changeSet;
  const locked = await lockAsJudged(tx, judged);
  await tx.releases.append(plan);
  await tx.changeSets.save(closed(locked, plan.release.number));
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
