import { ulid } from 'ulid';
import type { GraphFeed } from '../graph-feed/graph-feed.ts';
import type { PeopleServices } from '../people/people-services.ts';
import type { RuleProver } from '../rule-proofs/rule-prover.ts';
import { createChangeProofs } from './change-proofs.ts';
import { tellChangeSet } from './change-set-channel.ts';
import type { Desk } from './desk.ts';
import type { DeskEvents } from './desk-events.ts';
import { createOverlays } from './overlays.ts';
import { createVerdicts } from './verdicts.ts';

/** The editorial desk over a feed of the graph. */
export function createDesk(feed: GraphFeed, people: PeopleServices, prover: RuleProver): Desk {
  const { database, versions, refresh, adopt, events, isShared } = feed;
  return {
    database,
    versions,
    refresh,
    adopt,
    people,
    overlays: createOverlays(),
    proofs: createChangeProofs((task) => prover.prove(task, 'DESK')),
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
