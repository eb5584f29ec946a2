import type { Release, ReviewTask } from '@symptograph/core';
import type { Revisions } from '@symptograph/db';
import type { ChangeReview } from '@symptograph/rules';
import type { AtDesk } from './desk/desk.ts';
import type { GraphVersion } from './graph-version.ts';

/** What resolvers of public reads work with. */
export interface ReadContext {
  /** Pinned for the whole request. */
  readonly graph: GraphVersion;
  /** All releases, newest first. */
  readonly releases: readonly Release[];
  /** A page of a subject's history, read from the database. */
  readonly history: Revisions['history'];
  /** The graph of another release, read from the database when it is not in memory; undefined when there is no such release. */
  readonly graphAt: (release: number) => Promise<GraphVersion | undefined>;
  /** Proves what a change of rules does, beside the event loop; rejects with the code UNAVAILABLE when it cannot now. */
  readonly prove: (task: ReviewTask) => Promise<ChangeReview>;
  /** Who asks at the editorial desk, and what can be done there; absent on public reads. */
  readonly atDesk?: AtDesk | undefined;
}
