import { type ChangeSet, stillOpen } from '@symptograph/core';
import { BlockedError } from '../domain-error.ts';

/** Throws a BlockedError when a change set is published, withdrawn or rejected: nothing about it changes any more. */
export function refuseClosedSet(changeSet: ChangeSet): void {
  const open = stillOpen(changeSet);
  if (!open.ok) throw new BlockedError(open.error);
}
