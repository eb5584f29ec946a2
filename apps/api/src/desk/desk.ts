import type { Viewer } from '@symptograph/core';
import type { Database } from '@symptograph/db';
import type { GraphVersion } from '../graph-version.ts';
import type { GraphVersions } from '../graph-versions.ts';
import type { PeopleServices } from '../people/people-services.ts';
import type { ChangeProofs } from './change-proofs.ts';
import type { DeskEvents } from './desk-events.ts';
import type { Overlays } from './overlays.ts';
import type { Verdicts } from './verdicts.ts';

/** What services of the editorial desk work with. */
export interface Desk {
  /** The database. Throws a GraphQLError with the code UNAVAILABLE as long as it was never reached. */
  readonly database: () => Database;
  readonly versions: GraphVersions;
  /** Makes a version that this process just published the current one. */
  readonly adopt: (version: GraphVersion) => Promise<void>;
  /** Brings the graph in memory up to what is published; resolves when it is. */
  readonly refresh: () => Promise<void>;
  /** Change sets laid over the current release. */
  readonly overlays: Overlays;
  /** What changes do to triage, proved beside the event loop. */
  readonly proofs: ChangeProofs;
  /** What was worked out of open change sets before. */
  readonly verdicts: Verdicts;
  readonly events: DeskEvents;
  /** What can be done to people and their keys. */
  readonly people: PeopleServices;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** A new id: a prefix, an underscore and a ULID. */
  readonly mintId: (prefix: string) => string;
}

/** One request at the desk: who asks, and what they can do it with. */
export interface AtDesk {
  readonly viewer: Viewer;
  readonly desk: Desk;
}
