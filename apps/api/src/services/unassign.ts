import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import type { AssignmentRequest } from './assign.ts';
import { lockChangeSet } from './lock-change-set.ts';

/** Asks somebody no longer to look at a change set. Whoever was asked may do so for themselves; for who was not it changes nothing. */
export async function unassign(
  at: AtDesk,
  { changeSet: number, personId }: AssignmentRequest,
): Promise<void> {
  const isOwn = at.viewer.kind === 'PERSON' && at.viewer.id === personId;
  const action = isOwn ? 'COMMENT' : 'ASSIGN';
  allowed(at.viewer, action);
  const { desk } = at;
  const head = await desk.database().transact(async (tx) => {
    const changeSet = await lockChangeSet(tx, number);
    const { headSeq } = changeSet;
    const viewer = allowed(at.viewer, action, { changeSet });
    const isAsked = (await tx.assignments.ofSet(number)).some((each) => each.personId === personId);
    if (!isAsked) return headSeq;
    await tx.assignments.unassign({ changeSet: number, personId });
    await tx.audit.append({
      actorId: viewer.id,
      action: 'UNASSIGN',
      subject: `CS-${number}`,
      details: { personId },
    });
    return headSeq;
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head });
}
