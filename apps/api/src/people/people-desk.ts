import type { Viewer } from '@symptograph/core';
import type { Database } from '@symptograph/db';
import { allowed } from '../desk/at-desk.ts';

/** What people are changed with. */
export interface PeopleDesk {
  readonly database: Database;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** A new id: a prefix, an underscore and a ULID. */
  readonly mintId: (prefix: string) => string;
}

/** Who changes people: somebody who may, or whoever holds the machine and types a command. */
export type PeopleActor = Viewer | 'command-line';

/** The name of an actor in the audit log. Throws a ForbiddenError when they may not look after people. */
export function peopleActorId(actor: PeopleActor): string {
  return actor === 'command-line' ? actor : allowed(actor, 'MANAGE_PEOPLE').id;
}
