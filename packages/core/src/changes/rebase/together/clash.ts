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

/** What clashes are looked for in: the graphs with the changes laid over them. */
export interface Overlays {
  /** Over what is published now. */
  readonly now: Snapshot;
  /** Over the release that the change set starts from: what clashed there is nothing new. */
  readonly before: Snapshot;
  /** What is published now, by itself. */
  readonly published: Snapshot;
}

/** Finds the clashes of one change that came with what was published since. */
export type FindClashes = (change: Change, overlays: Overlays) => readonly Clash[];

/** The changes without that of a subject. */
export function giveUp(changes: ChangesById, subjectId: string): ChangesById {
  const rest = new Map(changes);
  return rest.delete(subjectId) ? rest : changes;
}
