import type { Transaction, WitnessReason } from '@symptograph/db';
import { allowed, type KnownViewer } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { layOver } from './lay-over.ts';
import { type LoadedDraft, loadDraft } from './load-draft.ts';
import { lockChangeSet } from './lock-change-set.ts';
import { neededText } from './needed-text.ts';
import { notify } from './notify.ts';
import { refuseClosedSet } from './refuse-closed-set.ts';
import { witnessesOf, witnessWithKey } from './witnesses-of.ts';

/** What somebody says of a witness: why the new answer is right (ACCEPT), or why it is not (REFUSE). */
export type GivenReason = Pick<WitnessReason, 'changeSet' | 'witnessKey' | 'decision' | 'reason'>;

/**
 * Keeps a reason for a witness in place of an earlier one; the audit log keeps all. An accepted one opens the gate, a refusal shuts it and is
 * told to the owner of the set. Throws a ForbiddenError for whoever wrote a part of the set.
 */
export async function reasonWitness(at: AtDesk, given: GivenReason): Promise<void> {
  const viewer = allowed(at.viewer, 'REASON_WITNESS');
  const { desk } = at;
  const { changeSet: number, witnessKey, decision } = given;
  const reason = neededText('reason', given.reason);
  const draft = await loadDraft(desk.database(), number);
  allowed(at.viewer, 'REASON_WITNESS', draft);
  const seen = await layOver(desk, draft);
  const { sentence } = witnessWithKey(await witnessesOf(desk, seen), witnessKey);
  await desk.database().transact(async (tx) => {
    refuseClosedSet(await lockChangeSet(tx, number));
    const contributors = new Set(await tx.changeEvents.contributors(number));
    allowed(at.viewer, 'REASON_WITNESS', { contributors });
    const said = { changeSet: number, witnessKey, decision, reason };
    await tx.witnessReasons.put({ ...said, byId: viewer.id, at: desk.now() });
    await tx.audit.append({
      actorId: viewer.id,
      action: 'REASON_WITNESS',
      subject: `CS-${number}`,
      details: { ...said, sentence },
    });
    if (decision === 'REFUSE') await tellOwner(tx, at, { viewer, draft });
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head: seen.changeSet.headSeq });
}

interface Refusal {
  readonly viewer: KnownViewer;
  readonly draft: LoadedDraft;
}

function tellOwner(tx: Transaction, { desk }: AtDesk, { viewer, draft }: Refusal): Promise<void> {
  const { number, ownerId, title } = draft.changeSet;
  return notify(tx, desk, {
    whom: [ownerId],
    kind: 'REVIEWED',
    changeSet: number,
    sentence: `${viewer.name} says that a new answer of CS-${number} is wrong, see its rules: ${title}.`,
  });
}
