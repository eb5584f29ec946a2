import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { knownChangeSet } from './known-change-set.ts';
import { rebaseDraft } from './rebase-draft.ts';
import { refuseClosedSet } from './refuse-closed-set.ts';

/**
 * Puts a change set on what is published now. It is not an edit: nobody becomes a contributor by it. Throws a BlockedError when the set
 * is closed.
 */
export async function rebaseChangeSet({ viewer, desk }: AtDesk, number: number): Promise<void> {
  allowed(viewer, 'EDIT_CHANGE_SET');
  const changeSet = await knownChangeSet(desk.database(), number);
  allowed(viewer, 'EDIT_CHANGE_SET', { changeSet });
  refuseClosedSet(changeSet);
  await rebaseDraft(desk, number);
}
