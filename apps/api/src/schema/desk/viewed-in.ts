import type { ChangeSet } from '@symptograph/core';
import { atDesk } from '../../desk/at-desk.ts';
import type { ReadContext } from '../../read-context.ts';

type Seen = Promise<ReadonlyMap<string, string>>;

const known = new WeakMap<ChangeSet, Seen>();

/** What the viewer has marked as viewed in a change set: patch hashes as they were seen, by subject id. Read once for each time that the set was read. */
export function viewedIn(changeSet: ChangeSet, context: ReadContext): Seen {
  const before = known.get(changeSet);
  if (before) return before;
  const { viewer, desk } = atDesk(context);
  const seen: Seen =
    viewer.kind === 'ANONYMOUS'
      ? Promise.resolve(new Map())
      : desk.database().viewed.ofPerson(viewer.id, changeSet.number);
  known.set(changeSet, seen);
  return seen;
}
