import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { layOver } from './lay-over.ts';
import { loadDraft } from './load-draft.ts';
import { lockThread } from './lock-thread.ts';
import { refuseClosedSet } from './refuse-closed-set.ts';
import { type NewComment, writeComment } from './write-comment.ts';

/** What is said in which conversation. */
export interface NewThreadComment extends NewComment {
  readonly threadId: string;
}

/** Says something in a conversation, resolved or not; all who took part are told. */
export async function commentOnThread(at: AtDesk, given: NewThreadComment): Promise<void> {
  const viewer = allowed(at.viewer, 'COMMENT');
  const { desk } = at;
  const { changeSet, headSeq } = await desk.database().transact(async (tx) => {
    const thread = await lockThread(tx, given.threadId);
    const draft = layOver(desk, await loadDraft(tx, thread.changeSet));
    refuseClosedSet(draft.changeSet);
    await writeComment(tx, at, { place: { draft, thread, viewer }, given });
    return { changeSet: thread.changeSet, headSeq: draft.changeSet.headSeq };
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet, head: headSeq });
}
