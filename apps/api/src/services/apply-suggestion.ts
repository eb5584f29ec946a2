import { applyEdit, type SubjectEdit } from '@symptograph/core';
import type { ThreadComment, Transaction } from '@symptograph/db';
import { allowed, type KnownViewer } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { BlockedError, MissingError } from '../domain-error.ts';
import { currentVersion } from '../http/requested-release.ts';
import { applyAll, type MadeEdits, type SavedEdits, saveEdits } from './edit-change-set.ts';
import { loadDraft } from './load-draft.ts';
import { lockThread } from './lock-thread.ts';
import { notify } from './notify.ts';
import { refuseOverwrite } from './refuse-overwrite.ts';

/** Which suggestion is applied, and the head that whoever does it has seen. */
export interface SuggestionToApply {
  readonly commentId: string;
  readonly ifHead: number;
}

/**
 * Makes a suggested edit. Both who suggested it and who applied it are contributors from then on, and cannot approve the set: it is the
 * words of one in the decision of the other. Each has an event; the one of whoever applied takes the edit back. Throws a BlockedError when
 * it was applied before, and else as an edit does.
 */
export async function applySuggestion(at: AtDesk, request: SuggestionToApply): Promise<SavedEdits> {
  allowed(at.viewer, 'EDIT_CHANGE_SET');
  const { desk } = at;
  const published = currentVersion(desk.versions);
  const saved = await desk.database().transact(async (tx) => {
    const { comment, suggestion, changeSet } = await lockSuggestion(tx, request.commentId);
    const draft = await loadDraft(tx, changeSet);
    const viewer = allowed(at.viewer, 'EDIT_CHANGE_SET', draft);
    const edits = [suggestion];
    await refuseOverwrite(tx, { draft, request: { ...request, changeSet, edits }, published });
    const made = applyAll(draft.byId, edits, (changes, edit) => applyEdit(changes, edit, published.snapshot));
    const now = desk.now();
    await tx.threads.markApplied(comment.id, { byId: viewer.id, at: now });
    const of = { desk, draft, made: inBothNames(made, comment, viewer), actorId: viewer.id, at: now };
    const result = await saveEdits(tx, of);
    await notify(tx, desk, {
      whom: comment.authorId === viewer.id ? [] : [comment.authorId],
      kind: 'COMMENTED',
      changeSet,
      sentence: `${viewer.name} applied what you suggested for CS-${changeSet}: ${draft.changeSet.title}. You are a contributor now and cannot approve it.`,
    });
    return result;
  });
  desk.events.tell({ type: 'CHANGE_SET', ...saved });
  return saved;
}

interface LockedSuggestion {
  readonly comment: ThreadComment;
  readonly suggestion: SubjectEdit;
  readonly changeSet: number;
}

async function lockSuggestion(tx: Transaction, commentId: string): Promise<LockedSuggestion> {
  const seen = await tx.threads.findComment(commentId);
  const thread = seen && (await lockThread(tx, seen.threadId));
  const comment = thread?.comments.find(({ id }) => id === commentId);
  if (!thread || !comment?.suggestion) {
    throw new MissingError(
      `There is no suggestion ${commentId}; only a comment that suggests an edit can be applied.`,
    );
  }
  if (comment.appliedAt !== null) throw new BlockedError('This suggestion was applied before.');
  return { comment, suggestion: comment.suggestion, changeSet: thread.changeSet };
}

/** The suggester's event takes nothing back: the edit is undone by the other. */
function inBothNames(made: MadeEdits, { authorId }: ThreadComment, viewer: KnownViewer): MadeEdits {
  if (authorId === viewer.id) return made;
  const theirs = made.made.map((each) => ({ ...each, inverse: [], byId: authorId }));
  return { ...made, made: [...theirs, ...made.made] };
}
