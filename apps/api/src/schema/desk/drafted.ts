import type { ChangeSet } from '@symptograph/core';
import { atDesk } from '../../desk/at-desk.ts';
import type { ReadContext } from '../../read-context.ts';
import { type LaidOverDraft, layOver } from '../../services/lay-over.ts';
import { loadDraft } from '../../services/load-draft.ts';

const known = new WeakMap<ChangeSet, Promise<LaidOverDraft>>();

/** The content of a change set laid over what is published, not judged; loaded once for each time that the set was read. */
export function drafted(changeSet: ChangeSet, context: ReadContext): Promise<LaidOverDraft> {
  const before = known.get(changeSet);
  if (before) return before;
  const { desk } = atDesk(context);
  const found = loadDraft(desk.database(), changeSet.number).then((draft) => layOver(desk, draft));
  known.set(changeSet, found);
  return found;
}
