import type { Snapshot } from '../../../graph/snapshot.ts';
import type { Change } from '../../change.ts';
import type { ChangesById } from '../../draft/changes-by-id.ts';
import type { Conflict, Resolution } from '../conflict.ts';

/** Where subjects that were each merged without a conflict do not go together with others. */
export interface Clash {
  readonly conflict: Conflict;
  /** The changes after the conflict was settled in a way; the same object when that leaves them as they are. */
  readonly settle: (changes: ChangesById, resolution: Resolution) => ChangesById;
}

/** What clashes are looked for in. */
export interface Overlays {
  /** The graph as published now, which may have clashes of its own, and with the changes over it. */
  readonly published: Snapshot;
  readonly now: Snapshot;
  /** The graph of the release that the change set starts from. */
  readonly base: Snapshot;
  /** The same with the changes over it, made when it is first asked for: what clashed there is nothing new. */
  readonly before: () => Snapshot;
}

/** Finds the clashes of one change that came with what was published since. */
export type FindClashes = (change: Change, overlays: Overlays) => readonly Clash[];

/** The changes without that of a subject. */
export function giveUp(changes: ChangesById, subjectId: string): ChangesById {
  const rest = new Map(changes);
  return rest.delete(subjectId) ? rest : changes;
}
