import type { Subject } from '../../graph/graph-document.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { changeBetween } from '../draft/change-between.ts';
import { changesById } from '../draft/changes-by-id.ts';
import type { Resolution } from '../rebase/conflict.ts';
import { type Rebased, rebase } from '../rebase/rebase.ts';

/** What a release made of one subject; null when it was not there. */
export interface ReleasedSubject {
  readonly before: Subject | null;
  readonly after: Subject | null;
}

/** What is to be taken back. */
export interface RevertRequest {
  /** All that the release made. */
  readonly revisions: readonly ReleasedSubject[];
  /** The graph as that release left it. */
  readonly released: Snapshot;
  /** The graph as published now. */
  readonly published: Snapshot;
  /** Why, for what is removed or deprecated again. */
  readonly reason: string;
  readonly resolutions: readonly Resolution[];
}

/**
 * The changes that take back a release: the inverse of what it made, put on what is published now. Later edits at other places stay;
 * where they are of the same place they are conflicts, with the state after the release as base and the state before it as ours.
 */
export function planRevert({ revisions, released, published, reason, resolutions }: RevertRequest): Rebased {
  const inverse = revisions.flatMap(({ before, after }) => {
    const draft = before && !after ? { ...before, version: before.version + 2 } : before;
    return changeBetween({ base: after, draft, reason }) ?? [];
  });
  return rebase({ changes: changesById(inverse), published, base: released, resolutions });
}
