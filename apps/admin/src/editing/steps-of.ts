/** That somebody edited a change set, as far as steps back and forth go. */
export interface StepEvent {
  readonly seq: number;
  /** When, the same for all that one save did. */
  readonly at: string;
  readonly byId: string;
  readonly subjectId: string;
  readonly undoes: number | null;
}

/**
 * What a step back takes back: the last of one's own edits that stand, and what the same save did just before it; in the order in which
 * they are taken back. `events` may come in any order, whole from some seq on.
 */
export function undoStep(events: readonly StepEvent[], person: string): readonly StepEvent[] {
  const standing = standingOf(events);
  const own = newestFirst(events).filter(
    ({ byId, undoes, seq }) => byId === person && undoes === null && standing.has(seq),
  );
  return own.slice(0, ofOneSave(own));
}

/** The edits that a step forth makes again: what one's last steps back took back, while nothing was edited since. */
export function redoStep(events: readonly StepEvent[], person: string): readonly StepEvent[] {
  const standing = standingOf(events);
  const bySeq = new Map(events.map((event) => [event.seq, event]));
  const own = newestFirst(events).filter(({ byId }) => byId === person);
  const lastEdit = own.find(({ undoes }) => undoes === null)?.seq ?? 0;
  const taken = own.flatMap(({ seq, undoes }) => {
    const edit = undoes === null ? undefined : bySeq.get(undoes);
    return edit && edit.undoes === null && seq > lastEdit && standing.has(seq) ? [edit] : [];
  });
  return taken.slice(0, ofOneSave(taken));
}

/** How many of the first were done by one save. */
function ofOneSave(edits: readonly StepEvent[]): number {
  const end = edits.findIndex(({ at }) => at !== edits[0]?.at);
  return end === -1 ? edits.length : end;
}

/** What takes an event back comes after it, so from the last to the first each is known to stand before what it takes back. */
function standingOf(events: readonly StepEvent[]): ReadonlySet<number> {
  const standing = new Set<number>();
  const undone = new Set<number>();
  for (const { seq, undoes } of newestFirst(events)) {
    if (undone.has(seq)) continue;
    standing.add(seq);
    if (undoes !== null) undone.add(undoes);
  }
  return standing;
}

function newestFirst(events: readonly StepEvent[]): readonly StepEvent[] {
  return [...events].sort((one, other) => other.seq - one.seq);
}
