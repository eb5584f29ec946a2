import type { ChangeEvent } from '@symptograph/db';

/**
 * The last edit of somebody that stands: nobody took it back, or that was taken back in turn. Of all events of a set, in their order;
 * what has nothing to take back, since it shares what another event did, is passed over.
 */
export function lastEditOf(events: readonly ChangeEvent[], actorId: string): ChangeEvent | undefined {
  const standing = standingOf(events);
  return events.findLast(
    (event) => isOwn(event, actorId) && event.undoes === null && standing.has(event.seq),
  );
}

/** What somebody took back last and can bring back: only as long as they have edited nothing since. */
export function lastUndoOf(events: readonly ChangeEvent[], actorId: string): ChangeEvent | undefined {
  const standing = standingOf(events);
  const kinds = new Map(events.map(({ seq, undoes }) => [seq, undoes]));
  const isUndo = ({ undoes }: ChangeEvent) => undoes !== null && (kinds.get(undoes) ?? null) === null;
  const lastEdit = events.findLast((event) => isOwn(event, actorId) && event.undoes === null)?.seq ?? 0;
  return events.findLast(
    (event) => isOwn(event, actorId) && isUndo(event) && event.seq > lastEdit && standing.has(event.seq),
  );
}

function isOwn({ actorId, inverse }: ChangeEvent, viewerId: string): boolean {
  return actorId === viewerId && inverse.length > 0;
}

/** What takes an event back comes after it, so from the last to the first each is known to stand before what it takes back. */
function standingOf(events: readonly ChangeEvent[]): ReadonlySet<number> {
  const standing = new Set<number>();
  const undone = new Set<number>();
  for (const { seq, undoes } of events.toReversed()) {
    if (undone.has(seq)) continue;
    standing.add(seq);
    if (undoes !== null) undone.add(undoes);
  }
  return standing;
}
