import type { GraphDocument, Role, Viewer } from '@symptograph/core';
import { type Database, openDatabase } from '@symptograph/db';
import { type DatabaseKind, type TestDatabases, throwawayDatabase } from '@symptograph/db/testing';
import { pino } from 'pino';
import { createDesk } from '../../src/desk/create-desk.ts';
import type { AtDesk, Desk } from '../../src/desk/desk.ts';
import { readSettings } from '../../src/env.ts';
import { createGraphFeed } from '../../src/graph-feed/graph-feed.ts';
import { createPeopleServices } from '../../src/people/people-services.ts';
import { processProver } from '../../src/rule-proofs/process-prover.ts';
import { fillDatabase } from '../large/fill-database.ts';

/** A desk over a database of its own, with the people that a publication needs. */
export interface BenchDesk {
  readonly desk: Desk;
  readonly editor: AtDesk;
  readonly clinician: AtDesk;
  readonly lead: AtDesk;
  readonly publisher: AtDesk;
  readonly stop: () => Promise<void>;
}

const AT = '2026-11-28T08:00:00.000Z';

/** Publishes a graph and opens a desk over it. */
export async function benchDesk(
  kind: DatabaseKind,
  templates: TestDatabases,
  document: GraphDocument,
): Promise<BenchDesk> {
  const place = await throwawayDatabase(kind, templates);
  const database = await openDatabase(place.options);
  await fillDatabase(database, document);
  const staff = await employ(database);
  await database.close();
  const { url: databaseUrl, dataFolder, ownerUrl: databaseOwnerUrl } = place.options;
  const feed = createGraphFeed({
    settings: { ...readSettings({ AUTH_SECRET: 'x'.repeat(32) }), dataFolder, databaseUrl, databaseOwnerUrl },
    readPacks: async () => [],
    log: pino({ level: 'silent' }),
    say: () => {},
  });
  await feed.start();
  const { withDatabase } = feed;
  const people = createPeopleServices({ withDatabase, siteUrl: '', changed: () => {} });
  const desk = createDesk(feed, people, processProver);
  const at = (role: Role): AtDesk => ({ viewer: viewerOf(staff, role), desk });
  return {
    desk,
    editor: at('EDITOR'),
    clinician: at('CLINICIAN'),
    lead: at('SAFETY_LEAD'),
    publisher: at('PUBLISHER'),
    stop: async () => {
      await feed.stop();
      await place.remove();
    },
  };
}

async function employ(database: Database): Promise<ReadonlyMap<Role, Viewer>> {
  const people = new Map<Role, Viewer>();
  for (const [place, role] of (['EDITOR', 'CLINICIAN', 'SAFETY_LEAD', 'PUBLISHER'] as const).entries()) {
    const id = `usr_0000000000000000000000000${place}`;
    const name = role.toLowerCase();
    await database.transact(async (tx) => {
      await tx.people.create({
        id,
        name,
        email: `${name}@example.org`,
        roles: [role],
        createdAt: AT,
        deactivatedAt: null,
      });
      await tx.interests.append({
        id: `int_${place}`,
        personId: id,
        hasConflict: false,
        text: 'None.',
        at: AT,
      });
    });
    people.set(role, { kind: 'PERSON', id, name, roles: [role] });
  }
  return people;
}

function viewerOf(people: ReadonlyMap<Role, Viewer>, role: Role): Viewer {
  const viewer = people.get(role);
  if (!viewer) throw new Error(`Nobody is ${role}.`);
  return viewer;
}
