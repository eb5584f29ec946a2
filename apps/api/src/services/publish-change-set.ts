import type { Release } from '@symptograph/core';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { judgeChangeSet } from './judge-change-set.ts';
import { keepCheckRun } from './keep-check-run.ts';
import { rebaseDraft } from './rebase-draft.ts';
import { refuseClosedGate } from './refuse-closed-gate.ts';
import { planOf, storeRelease } from './store-release.ts';
import { tryPublishing } from './try-publishing.ts';
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
    async () =>
      (await releaseOf(at, request.changeSet)) ??
      (request.isDryRun ? await tryPublishing(at, request) : await publishOnce(at, request)),
  );
}

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
  await desk.database().transact((tx) => storeRelease(tx, at, { plan, judged, actorId: attempt.actorId }));
  await desk.adopt({ release: plan.release, snapshot: plan.snapshot });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: attempt.changeSet, head: judged.changeSet.headSeq });
  return plan.release;
}
