import type { Release } from '@symptograph/core';
import type { AtDesk } from '../desk/desk.ts';
import { draftOnNow, storeOnNow } from './draft-on-now.ts';
import { judgeDraft } from './judge-change-set.ts';
import { loadDraft } from './load-draft.ts';
import { MovedOn } from './lock-as-judged.ts';
import { refuseClosedGate } from './refuse-closed-gate.ts';
import { planOf, storeRelease } from './store-release.ts';

/** What is only tried, in whose name. */
interface Attempt {
  readonly changeSet: number;
  /** Id of a person. */
  readonly actorId: string;
}

/** Thrown to take all of it back. */
class DryRunOver extends Error {}

/**
 * The release that a change set would become: all that publishing does, a rebase first, is done in one transaction and taken back, and
 * nothing is left behind. Throws a BlockedError that names every item of the gate that is not met.
 */
export async function tryPublishing(at: AtDesk, { changeSet, actorId }: Attempt): Promise<Release> {
  const { desk } = at;
  const seen = await loadDraft(desk.database(), changeSet);
  const onNow = await draftOnNow(desk, seen);
  const judged = await judgeDraft(desk, onNow.draft);
  refuseClosedGate(judged);
  const plan = planOf(at, judged);
  const { headSeq } = seen.changeSet;
  try {
    await desk.database().transact(async (tx) => {
      const isStored = !onNow.isAnother || (await storeOnNow(tx, seen, onNow));
      if (!isStored) throw new MovedOn(`CS-${changeSet} was changed meanwhile; try again.`, headSeq);
      await storeRelease(tx, at, { plan, judged, actorId });
      throw new DryRunOver();
    });
  } catch (error) {
    if (!(error instanceof DryRunOver)) throw error;
  }
  return plan.release;
}
