import type { Snapshot } from '../../graph/snapshot.ts';
import type { ChangesById } from '../draft/changes-by-id.ts';
import { overlayOf } from '../draft/overlay-of.ts';

/**
 * The graph by which things are called in sentences about a change set: as published, with what is new in the set. Made once, when
 * somebody first asks, since most changes never need a sentence.
 */
export function withNewSubjects(published: Snapshot, changes: ChangesById): () => Snapshot {
  let graph: Snapshot | undefined;
  return () => {
    graph ??= overlayOf(
      published,
      [...changes.values()].filter(({ base, draft }) => base === null && draft !== null),
    );
    return graph;
  };
}
