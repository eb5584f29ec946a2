import type { Release, Snapshot } from '@symptograph/core';

/** One published version of the graph: what a request reads, from its first field to its last. */
export interface GraphVersion {
  readonly release: Release;
  readonly snapshot: Snapshot;
  /** Number of the change set that is laid over the release; absent on what is published. */
  readonly changeSet?: number | undefined;
}
