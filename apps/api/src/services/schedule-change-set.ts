import { asApproved, isGateOpen, scheduled } from '@symptograph/core';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { BlockedError } from '../domain-error.ts';
import { judgeChangeSet } from './judge-change-set.ts';
import { lockAsJudged } from './lock-as-judged.ts';
import { momentOf } from './moment-of.ts';
import { refuseClosedGate } from './refuse-closed-gate.ts';

/** When a change set is to be published. */
export interface Scheduling {
  readonly changeSet: number;
  /** ISO 8601 with a time zone, in the future. */
  readonly publishAt: string;
}

/**
 * Has a change set published at a time, in the name of whoever asks; a scheduled one gets another time and name. Its gate must be
 * open now, and is looked at again then. Throws a BlockedError that names every item of the gate that is not met.
 */
export async function scheduleChangeSet(
  at: AtDesk,
  { changeSet: number, ...given }: Scheduling,
): Promise<void> {
  const { desk } = at;
  const viewer = allowed(at.viewer, 'PUBLISH');
  const publishAt = momentOf('publishAt', given.publishAt);
  const judged = await judgeChangeSet(desk, number);
  const { changeSet, gate } = judged;
  const approved = isGateOpen(gate) ? asApproved(changeSet, true) : changeSet;
  const next = scheduled(approved, { publishAt, now: desk.now() });
  if (!next.ok) throw new BlockedError(next.error);
  refuseClosedGate(judged);
  await desk.database().transact(async (tx) => {
    const { headHash } = await lockAsJudged(tx, judged);
    await tx.changeSets.save({ number, status: 'SCHEDULED', publishAt });
    await tx.audit.append({
      actorId: viewer.id,
      action: SCHEDULED,
      subject: `CS-${number}`,
      details: { publishAt, headHash },
    });
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head: judged.changeSet.headSeq });
}

/** What the audit log calls it: its last entry for a set says in whose name it is published. */
export const SCHEDULED = 'SCHEDULE_CHANGE_SET';
