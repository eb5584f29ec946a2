import type { SourceCheck } from '@symptograph/core';
import { atDesk } from '../../desk/at-desk.ts';
import type { ReadContext } from '../../read-context.ts';

type Found = Promise<ReadonlyMap<string, SourceCheck>>;

const known = new WeakMap<ReadContext, Found>();

/** What visits to the addresses of sources found, by the id of the source, read once for each request. */
export function sourceChecksKnown(context: ReadContext): Found {
  const found = known.get(context) ?? atDesk(context).desk.database().sourceChecks.list();
  known.set(context, found);
  return found;
}
