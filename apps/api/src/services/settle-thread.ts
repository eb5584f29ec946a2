import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { lockChangeSet } from './lock-change-set.ts';
import { lockThread } from './lock-thread.ts';
import { notify } from './notify.ts';
import { refuseClosedSet } from './refuse-closed-set.ts';

/** A conversation that is resolved, or opened again. */
export interface ThreadSettling {
  readonly threadId: string;
  readonly isResolved: boolean;
}

/**
 * Resolves a conversation or opens it again, and tells whoever spoke in it; the audit log keeps who did. Doing it twice changes
 * nothing. Throws a ForbiddenError when it keeps the set back and is not the viewer’s to resolve.
 */
export async function settleThread(at: AtDesk, { threadId, isResolved }: ThreadSettling): Promise<void> {
  const action = isResolved ? 'RESOLVE_THREAD' : 'COMMENT';
  const viewer = allowed(at.viewer, action);
  const { desk } = at;
  const { changeSet, headSeq } = await desk.database().transact(async (tx) => {
    const thread = await lockThread(tx, threadId);
    const changeSet = await lockChangeSet(tx, thread.changeSet);
    const { number, title, headSeq } = changeSet;
    const openedById = thread.comments[0]?.authorId;
    const contributors = new Set(await tx.changeEvents.contributors(number));
    allowed(viewer, action, { contributors, thread: { openedById, isBlocking: thread.isBlocking } });
    refuseClosedSet(changeSet);
    const of = { changeSet: number, headSeq };
    if ((thread.resolvedAt !== null) === isResolved) return of;
    await tx.threads.resolve(threadId, isResolved ? { byId: viewer.id, at: desk.now() } : null);
    await tx.audit.append({
      actorId: viewer.id,
      action: isResolved ? 'RESOLVE_THREAD' : 'REOPEN_THREAD',
      subject: `CS-${number}`,
      details: { threadId, isBlocking: thread.isBlocking },
    });
    const whom = new Set(thread.comments.map(({ authorId }) => authorId));
    whom.delete(viewer.id);
    const sentence = `${viewer.name} ${isResolved ? 'resolved' : 'opened again'} a conversation about CS-${number}: ${title}.`;
    await notify(tx, desk, { whom, kind: 'COMMENTED', changeSet: number, sentence });
    return of;
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet, head: headSeq });
}
