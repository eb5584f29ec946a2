import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { once } from '../desk/once.ts';
import { InvalidInputError } from '../domain-error.ts';
import { isQuoteThere, type Quotation } from './is-quote-there.ts';
import { type LaidOverDraft, layOver } from './lay-over.ts';
import { lockDraft } from './lock-draft.ts';
import { refuseClosedSet } from './refuse-closed-set.ts';
import { subjectInDraft } from './subject-in-draft.ts';
import { withoutMintedIds } from './without-minted-ids.ts';
import { type NewComment, writeComment } from './write-comment.ts';

/** A conversation that somebody begins. */
export interface NewThread extends NewComment, Quotation {
  readonly changeSet: number;
  /** Whether the set cannot be published before it is resolved. */
  readonly isBlocking: boolean;
  /** A request that comes again with the same key begins no second one. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Begins a conversation about a place of a change set, or about the set; its id. Throws an InvalidInputError when the place, or what is quoted, is not there. */
export async function openThread(at: AtDesk, given: NewThread): Promise<string> {
  const viewer = allowed(at.viewer, 'COMMENT');
  const { desk } = at;
  const { changeSet: number, subjectId, path, quote, isBlocking } = given;
  const input = { ...given, suggestion: given.suggestion && withoutMintedIds(given.suggestion) };
  const { id, head } = await once(at, { operation: 'openThread', input }, async (tx) => {
    const thread = { id: desk.mintId('thr'), comments: [] };
    const seen = await lockDraft(tx, number);
    refuseClosedSet(seen.changeSet);
    const draft = await layOver(desk, seen);
    refuseNowhere(draft, given);
    const about = { changeSet: number, subjectId, path, quote, isBlocking };
    await tx.threads.open({ ...about, id: thread.id, createdAt: desk.now() });
    await writeComment(tx, at, { place: { draft, thread, viewer }, given });
    return { id: thread.id, head: draft.changeSet.headSeq };
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head });
  return id;
}

function refuseNowhere(draft: LaidOverDraft, { subjectId, path, quote }: NewThread): void {
  const refuse = (field: string, message: string) => {
    throw new InvalidInputError([{ path: field, message }]);
  };
  if (subjectId === null) {
    if (path !== '' || quote !== '') refuse('subjectId', 'Say of which subject the path and the quote are.');
    return;
  }
  if (!subjectInDraft(draft, subjectId)) refuse('subjectId', `There is no subject ${subjectId}.`);
  if (!isQuoteThere(draft, { subjectId, path, quote: '' })) {
    refuse('path', `${subjectId} has nothing at “${path}”; leave the path empty for the whole.`);
  }
  if (!isQuoteThere(draft, { subjectId, path, quote })) {
    refuse('quote', `“${quote}” does not stand at “${path}”; quote what stands there, or nothing.`);
  }
}
