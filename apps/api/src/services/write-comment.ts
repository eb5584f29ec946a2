import { applyEdit, type SubjectEdit } from '@symptograph/core';
import type { Thread, Transaction } from '@symptograph/db';
import type { KnownViewer } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { InvalidInputError } from '../domain-error.ts';
import type { LaidOverDraft } from './lay-over.ts';
import { neededText } from './needed-text.ts';
import { notify } from './notify.ts';

/** What somebody says in a conversation. */
export interface NewComment {
  readonly text: string;
  /** An edit that they suggest instead. */
  readonly suggestion?: SubjectEdit | null | undefined;
}

/** Where it is said and by whom. */
export interface CommentPlace {
  readonly draft: LaidOverDraft;
  readonly thread: Pick<Thread, 'id' | 'comments'>;
  readonly viewer: KnownViewer;
}

/**
 * Keeps a comment and tells the owner, the contributors, those who are asked to look, and all who spoke before. Throws an
 * InvalidInputError when it says nothing, or suggests an edit that cannot be made as things are.
 */
export async function writeComment(
  tx: Transaction,
  { desk }: AtDesk,
  { place, given }: { readonly place: CommentPlace; readonly given: NewComment },
): Promise<void> {
  const { draft, thread, viewer } = place;
  const suggestion = given.suggestion ?? null;
  if (suggestion) refuseImpossible(draft, suggestion);
  await tx.threads.comment({
    id: desk.mintId('cmt'),
    threadId: thread.id,
    authorId: viewer.id,
    text: neededText('text', given.text),
    suggestion,
    at: desk.now(),
  });
  const { number, title, ownerId } = draft.changeSet;
  const asked = (await tx.assignments.ofSet(number)).map(({ personId }) => personId);
  const spoke = thread.comments.map(({ authorId }) => authorId);
  const whom = new Set([ownerId, ...draft.contributors, ...asked, ...spoke]);
  whom.delete(viewer.id);
  const doing = suggestion ? 'suggests an edit' : 'says something';
  await notify(tx, desk, {
    whom,
    kind: 'COMMENTED',
    changeSet: number,
    sentence: `${viewer.name} ${doing} about CS-${number}: ${title}.`,
  });
}

function refuseImpossible({ byId, before }: LaidOverDraft, suggestion: SubjectEdit): void {
  const made = applyEdit(byId, suggestion, before.snapshot);
  if (made.ok) return;
  const [first, ...more] = made.error.map(({ path, sentence }) => ({
    path: ['suggestion', path].filter(Boolean).join('.'),
    message: sentence,
  }));
  if (first) throw new InvalidInputError([first, ...more]);
}
