import { type Subject, sameContent } from '@symptograph/core';
import type { EditState } from './edit-state.ts';

/** So many versions of a subject are remembered, the last ones: while the desk is away the same are sent again and again. */
const MOST_VERSIONS = 8;

/** What was sent, with some versions more. */
export function withSent(
  sent: EditState['sent'],
  versions: ReadonlyMap<string, Subject>,
): ReadonlyMap<string, readonly Subject[]> {
  const next = new Map(sent);
  for (const [id, version] of versions) {
    const others = (sent.get(id) ?? []).filter((each) => !sameContent(each, version));
    next.set(id, [...others, version].slice(-MOST_VERSIONS));
  }
  return next;
}
