import { ulid } from 'ulid';
import type { GraphFeed } from '../graph-feed/graph-feed.ts';
import type { PeopleServices } from '../people/people-services.ts';
import { tellChangeSet } from './change-set-channel.ts';
import type { Desk } from './desk.ts';
import type { DeskEvents } from './desk-events.ts';
import { createOverlays } from './overlays.ts';
import { createVerdicts } from './verdicts.ts';

/** The editorial desk over a feed of the graph. */
export function createDesk(feed: GraphFeed, people: PeopleServices): Desk {
  const { database, versions, refresh, adopt, events, isShared } = feed;
  return {
    database,
    versions,
    refresh,
    adopt,
    people,
    overlays: createOverlays(),
    verdicts: createVerdicts(),
    events: isShared ? eventsOfAll(feed) : events,
    now: () => new Date().toISOString(),
    mintId: (prefix) => `${prefix}_${ulid()}`,
  };
}

/** On a server what happens here comes back from there, to this process as to every other; who asks does not wait for it. */
function eventsOfAll({ events, database, report }: GraphFeed): DeskEvents {
  return {
    listen: events.listen,
    tell: (event) => {
      if (event.type !== 'CHANGE_SET') return;
      database()
        .transact((tx) => tellChangeSet(tx, event))
        .catch(report);
    },
  };
}
