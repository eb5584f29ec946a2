import { applyToSnapshotWork } from '../../graph/apply-to-snapshot.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { finishWork, type SlicedWork } from '../../sliced-work.ts';
import type { Change } from '../change.ts';
import { editsOf } from './edits-of.ts';

/** The graph as it would be with some changes: a published graph with the drafts laid over it. */
export function overlayOf(published: Snapshot, changes: Iterable<Change>): Snapshot {
  return finishWork(overlayWork(published, changes));
}

/** The same in slices. */
export function* overlayWork(published: Snapshot, changes: Iterable<Change>): SlicedWork<Snapshot> {
  const edits = editsOf(changes);
  return edits.length === 0 ? published : yield* applyToSnapshotWork(published, edits);
}
