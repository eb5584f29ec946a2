import type { ChangeSet } from '@symptograph/core';
import { atDesk } from '../../desk/at-desk.ts';
import type { ReadContext } from '../../read-context.ts';

type Found = Promise<ChangeSet | undefined>;

const known = new WeakMap<ReadContext, Map<number, Found>>();

/** The change set with a number that stored data name, read once for each request; undefined when there is none. */
export function changeSetNamed(context: ReadContext, number: number): Found {
  const sets = known.get(context) ?? new Map<number, Found>();
  known.set(context, sets);
  const before = sets.get(number);
  if (before) return before;
  const found = atDesk(context).desk.database().changeSets.find(number);
  sets.set(number, found);
  return found;
}
