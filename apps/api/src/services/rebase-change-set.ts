import { editedAgain } from '@symptograph/core';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { BlockedError } from '../domain-error.ts';
import { loadDraft } from './load-draft.ts';
import { rebaseDraft } from './rebase-draft.ts';

/**
 * Puts a change set on what is published now. It is not an edit: nobody becomes a contributor by it. Throws a BlockedError when the set
 * is closed.
 */
export async function rebaseChangeSet({ viewer, desk }: AtDesk, number: number): Promise<void> {
  allowed(viewer, 'EDIT_CHANGE_SET');
  const draft = await loadDraft(desk.database(), number);
  allowed(viewer, 'EDIT_CHANGE_SET', draft);
  const isOpen = editedAgain(draft.changeSet);
  if (!isOpen.ok) throw new BlockedError(isOpen.error);
  await rebaseDraft(desk, number);
}
