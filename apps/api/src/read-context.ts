import type { Release } from '@symptograph/core';
import type { Revisions } from '@symptograph/db';
import type { GraphVersion } from './graph-version.ts';

/** What resolvers of public reads work with. */
export interface ReadContext {
  /** Pinned for the whole request. */
  readonly graph: GraphVersion;
  /** All releases, newest first. */
  readonly releases: readonly Release[];
  /** The only read that asks the database. */
  readonly history: Revisions['history'];
}
