import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { once } from '../desk/once.ts';
import { layOver } from './lay-over.ts';
import { loadDraft } from './load-draft.ts';
import { lockThread } from './lock-thread.ts';
import { refuseClosedSet } from './refuse-closed-set.ts';
import { withoutMintedIds } from './without-minted-ids.ts';
import { type NewComment, writeComment } from './write-comment.ts';

/** What is said in which conversation. */
export interface NewThreadComment extends NewComment {
  readonly threadId: string;
  /** A request that comes again with the same key says nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Says something in a conversation, resolved or not; all who took part are told. */
export async function commentOnThread(at: AtDesk, given: NewThreadComment): Promise<void> {
  const viewer = allowed(at.viewer, 'COMMENT');
  const { desk } = at;
  const input = { ...given, suggestion: given.suggestion && withoutMintedIds(given.suggestion) };
  const { changeSet, headSeq } = await once(at, { operation: 'addComment', input }, async (tx) => {
    const thread = await lockThread(tx, given.threadId);
    const seen = await loadDraft(tx, thread.changeSet);
    refuseClosedSet(seen.changeSet);
    const draft = await layOver(desk, seen);
    await writeComment(tx, at, { place: { draft, thread, viewer }, given });
    return { changeSet: thread.changeSet, headSeq: draft.changeSet.headSeq };
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet, head: headSeq });
}
