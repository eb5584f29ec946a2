import type { Viewer } from '@symptograph/core';

/** What the person who is signed in may do with what is said about a change set, and where that is. */
export interface ThreadRights {
  readonly changeSet: number;
  /** The head of the content that the page shows: a suggestion is applied to it. */
  readonly head: number;
  readonly mayComment: boolean;
  readonly mayEdit: boolean;
  readonly viewer: Viewer | undefined;
  /** Ids of all who wrote a part of the set. */
  readonly contributors: readonly string[];
}
