import { ulid } from 'ulid';
import type { GraphFeed } from '../graph-feed/graph-feed.ts';
import type { PeopleServices } from '../people/people-services.ts';
import type { Desk } from './desk.ts';
import { createDeskEvents } from './desk-events.ts';
import { createOverlays } from './overlays.ts';
import { createVerdicts } from './verdicts.ts';

/** The editorial desk over a feed of the graph. */
export function createDesk({ database, versions, refresh, adopt }: GraphFeed, people: PeopleServices): Desk {
  return {
    database,
    versions,
    refresh,
    adopt,
    people,
    overlays: createOverlays(),
    verdicts: createVerdicts(),
    events: createDeskEvents(),
    now: () => new Date().toISOString(),
    mintId: (prefix) => `${prefix}_${ulid()}`,
  };
}
