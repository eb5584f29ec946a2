import { buildSnapshot, type Release } from '@symptograph/core';
import { type Database, openDatabase, ReleaseConflict } from '@symptograph/db';
import type { Logger } from 'pino';
import { ulid } from 'ulid';
import type { Settings } from './env.ts';
import type { GraphVersion } from './graph-version.ts';
import { createGraphVersions, type GraphVersions } from './graph-versions.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { createEdge } from './http/edge.ts';
import { listen } from './http/listener.ts';
import { type LoadablePack, loadPacks } from './services/load-packs.ts';

const RELEASES_AT_ONCE = 1_000;

/** What the API is started with. */
export interface ApiStart {
  readonly settings: Pick<Settings, 'host' | 'port' | 'dataFolder' | 'databaseUrl' | 'publicUrl'>;
  readonly readPacks: () => Promise<readonly LoadablePack[]>;
  readonly log: Logger;
  /** Takes one line of progress. */
  readonly say: (line: string) => void;
}

/** A running API. */
export interface RunningApi {
  /** Where it listens, without a path. */
  readonly url: string;
  /** Finishes requests in flight, then closes the database. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the API: listens first, so that a port in use is known before anything is touched, then opens the database,
 * publishes what the packs bring, and loads the graph. Throws a StartupProblem or a DatabaseError when it cannot.
 */
export async function startApi({ settings, readPacks, log, say }: ApiStart): Promise<RunningApi> {
  const { dataFolder, databaseUrl } = settings;
  let database: Database | undefined;
  let isDraining = false;
  const opened = () => {
    if (!database) throw new Error('The database is not open yet.');
    return database;
  };
  const versions = createGraphVersions((release) => loadVersion(opened(), release));
  const graphql = createGraphqlServer(log);
  await graphql.start();
  const edge = createEdge({
    graphql,
    versions,
    log,
    history: async (request) => opened().revisions.history(request),
    askDatabase: async () => opened().releases.current(),
    isDraining: () => isDraining,
  });
  const listener = await listen(settings, edge);
  const stop = async () => {
    isDraining = true;
    await listener.drain();
    await graphql.stop();
    await database?.close();
  };
  try {
    say(databaseUrl ? 'Opening the database on its server.' : `Opening the database in ${dataFolder}.`);
    database = await openDatabase({ url: databaseUrl, dataFolder });
    await publishPacks(database, await readPacks(), say);
    await loadCurrent(database, versions);
  } catch (error) {
    await stop();
    throw error;
  }
  const { publicUrl } = settings;
  say(`Listening on ${listener.url}/graphql${publicUrl ? `, for browsers at ${publicUrl}` : ''}.`);
  return { url: listener.url, stop };
}

async function publishPacks(
  database: Database,
  packs: readonly LoadablePack[],
  say: ApiStart['say'],
): Promise<void> {
  const deps = { database, mintReleaseId: () => `rel_${ulid()}`, now: () => new Date().toISOString() };
  const made = await loadPacks(deps, packs).catch((error: unknown) => {
    // Another process was first; it most likely published the same.
    if (error instanceof ReleaseConflict) return loadPacks(deps, packs);
    throw error;
  });
  const { number, concepts, statements } = made ?? (await database.releases.current()) ?? {};
  const verb = made ? 'Published the content as' : 'The content is that of';
  say(`${verb} release ${number}: ${concepts} concepts, ${statements} statements.`);
}

async function loadCurrent(database: Database, versions: GraphVersions): Promise<void> {
  const [current, ...before] = await allReleases(database);
  if (!current) throw new Error('There is no release, although the packs were published.');
  versions.replace(await loadVersion(database, current), before);
}

/** All releases, newest first, read a part at a time. */
async function allReleases({ releases }: Database): Promise<readonly Release[]> {
  const all: Release[] = [];
  for (let more = true; more; ) {
    const page = await releases.list({ first: RELEASES_AT_ONCE, after: all.at(-1)?.number });
    all.push(...page.entries);
    more = page.more;
  }
  return all;
}

async function loadVersion(database: Database, release: Release): Promise<GraphVersion> {
  return { release, snapshot: buildSnapshot(await database.releases.loadGraph(release.number)) };
}
