import type { ChangeSet } from '@symptograph/core';
import { atDesk } from '../../desk/at-desk.ts';
import type { ReadContext } from '../../read-context.ts';
import { type JudgedChangeSet, judgeChangeSet } from '../../services/judge-change-set.ts';

const known = new WeakMap<ChangeSet, Promise<JudgedChangeSet>>();

/** A change set as it stands over what is published; worked out once for each time that it was read. */
export function judged(changeSet: ChangeSet, context: ReadContext): Promise<JudgedChangeSet> {
  const before = known.get(changeSet);
  if (before) return before;
  const { desk } = atDesk(context);
  const found = judgeChangeSet(desk, changeSet.number);
  known.set(changeSet, found);
  return found;
}
