import type { Release, Revision } from '@symptograph/core';
import type { GraphVersion } from './graph-version.ts';

/** What resolvers of public reads work with. */
export interface ReadContext {
  /** Pinned for the whole request. */
  readonly graph: GraphVersion;
  /** All releases, newest first. */
  readonly releases: readonly Release[];
  /** Every revision of a subject, newest first: the only read that asks the database. */
  readonly historyOf: (subjectId: string) => Promise<readonly Revision[]>;
}
