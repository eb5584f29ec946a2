import { type Database, DatabaseError, databasePlace, openDatabase, type Revisions } from '@symptograph/db';
import type { Logger } from 'pino';
import { createDeskEvents, type DeskEvents } from '../desk/desk-events.ts';
import type { Settings } from '../env.ts';
import type { GraphVersion } from '../graph-version.ts';
import { createGraphVersions, type GraphVersions } from '../graph-versions.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { refuseDemoPeople } from '../people/refuse-demo-people.ts';
import { unavailable } from '../problem.ts';
import type { LoadablePack } from '../services/load-packs.ts';
import { createSnapshotKeeper } from '../snapshot-file/snapshot-keeper.ts';
import { awayAware } from './away-aware.ts';
import { catchUp } from './catch-up.ts';
import { createDatabaseLink } from './database-link.ts';
import { hearOthers } from './hear-others.ts';
import { loadVersion } from './load-version.ts';
import { createPoll } from './poll.ts';
import { publishPacks } from './publish-packs.ts';
import { createSliceRunner, type RunSlices } from './run-slices.ts';
import { within } from './within.ts';

/** How long reading a page of a history may take, in milliseconds. */
const READ_LIMIT = 10_000;

const AWAY = 'The database is away, and this needs it. Other reads go on; ask this again later.';
const LOADING = 'The database is being opened, and this needs it. Ask again in a few seconds.';

/** What the graph is fed from. */
export interface GraphFeedDeps {
  readonly settings: Pick<
    Settings,
    'dataFolder' | 'databaseUrl' | 'databaseOwnerUrl' | 'pollSeconds' | 'host' | 'publicUrl'
  >;
  readonly readPacks: () => Promise<readonly LoadablePack[]>;
  readonly log: Logger;
  /** Takes one line of progress. */
  readonly say: (line: string) => void;
}

/** The versions of the graph, kept up to date with a database that may go away and come back. */
export interface GraphFeed {
  readonly versions: GraphVersions;
  /** Reads from the database; throws a GraphQLError with the code UNAVAILABLE while that is away. */
  readonly history: Revisions['history'];
  /** Resolves when the database answers within 2 s. */
  readonly askDatabase: () => Promise<unknown>;
  /** Works with the database; rejects with an HttpProblem, status 503, when that fails and it does not answer. */
  readonly withDatabase: <Value>(work: (database: Database) => Promise<Value>) => Promise<Value>;
  /**
   * Opens the database, publishes what the packs bring and loads the newest release; from then on follows what others
   * publish on a server. When the server is away, begins with the snapshot file and goes on when it is back, unless others could
   * sign in as demo people then. Throws a StartupProblem when they could, or a DatabaseError when there is nothing to begin with.
   */
  readonly start: () => Promise<void>;
  /** Looks at once whether something was published, instead of at the next poll. Throws when that cannot be told. */
  readonly refresh: () => Promise<void>;
  /** Makes a version that this process just published the current one, unless it was already caught up with. */
  readonly adopt: (version: GraphVersion) => Promise<void>;
  /** The database; throws a GraphQLError with the code UNAVAILABLE as long as it was never reached. */
  readonly database: () => Database;
  /** The database, unless it was never reached. */
  readonly reached: () => Database | undefined;
  /** What becomes current here, and on a server what any process does to change sets. */
  readonly events: DeskEvents;
  /** Whether other processes may work with the same database. */
  readonly isShared: boolean;
  /** Logs what went wrong with the database. */
  readonly report: (error: unknown) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A feed that was not started yet. */
export function createGraphFeed(deps: GraphFeedDeps): GraphFeed {
  const { dataFolder, databaseUrl, pollSeconds } = deps.settings;
  const { log, say } = deps;
  const run = createSliceRunner();
  const link = createDatabaseLink(log);
  let isOpening = true;
  const why = () => (isOpening ? LOADING : AWAY);
  const awayProblem = () => unreachedProblem(why());
  const awayError = () => unavailable(why());
  const versions = createGraphVersions((release) =>
    link.read((database) => loadVersion(database, run, release), awayProblem),
  );
  const keeper =
    databaseUrl === undefined
      ? undefined
      : createSnapshotKeeper({ dataFolder, database: databasePlace(databaseUrl), versions, run, log });
  const onOtherHistory = ({ release }: GraphVersion) =>
    log.warn(
      { release: release.number },
      'The database has another history than what was read; it is loaded anew',
    );
  const inTurn = createTurns();
  const events = createDeskEvents();
  const isShared = databaseUrl !== undefined;
  let hearing: Promise<() => Promise<void>> | undefined;
  let aware: Database | undefined;
  const tell = ({ release }: GraphVersion) => {
    keeper?.keep();
    events.tell({ type: 'RELEASE', release: release.number });
  };
  const refresh = inTurn(async () => {
    const database = link.database() ?? (await openWithPacks(deps, run));
    link.reached(database);
    if (isShared) hearing ??= hearOthers(database, { look, events });
    const version = await catchUp({ database, versions, run, onOtherHistory });
    if (version) tell(version);
  });
  const look = () => refresh().then(() => link.report(), link.report);
  const poll = createPoll(pollSeconds * 1_000, look);
  return {
    versions,
    refresh,
    adopt: (version) =>
      inTurn(async () => {
        const before = versions.current()?.release;
        if (before?.hash !== version.release.previousHash) return;
        versions.replace(version, versions.releases());
        tell(version);
      })(),
    events,
    isShared,
    report: link.report,
    reached: link.database,
    database: () => {
      const database = link.database();
      if (!database) throw awayError();
      aware ??= awayAware(database, { answers: link.answers, refusal: awayError });
      return aware;
    },
    history: (request) =>
      link.read(({ revisions }) => within(READ_LIMIT, revisions.history(request)), awayError),
    askDatabase: link.ask,
    withDatabase: (work) => link.read(work, awayProblem),
    start: async () => {
      say(databaseUrl ? 'Opening the database on its server.' : `Opening the database in ${dataFolder}.`);
      try {
        await refresh();
      } catch (error) {
        if (!isAway(error) || !(await keeper?.restore())) throw error;
        const number = versions.current()?.release.number;
        say(`${error.message} Reading goes on with release ${number} from the snapshot file.`);
        await link.report(error);
      } finally {
        isOpening = false;
      }
      if (isShared) poll.start();
    },
    stop: async () => {
      await poll.stop();
      await (await hearing)?.();
      await keeper?.settled();
      await link.database()?.close();
    },
  };
}

/** The database, opened, with what the packs bring published. Throws a StartupProblem where others could sign in as demo people. */
async function openWithPacks({ settings, readPacks, say }: GraphFeedDeps, run: RunSlices): Promise<Database> {
  const { dataFolder, databaseUrl: url, databaseOwnerUrl: ownerUrl } = settings;
  const database = await openDatabase({ url, ownerUrl, dataFolder });
  try {
    await refuseDemoPeople(database, settings);
    await publishPacks({ database, run, say }, await readPacks());
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function isAway(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && error.code === 'UNREACHABLE';
}

function unreachedProblem(message: string): HttpProblem {
  return new HttpProblem({ status: 503, code: 'UNAVAILABLE', message, headers: { 'retry-after': '2' } });
}

/** Makes works that never run at the same time: who asks for one while another is done waits for its end. */
function createTurns(): (work: () => Promise<void>) => () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (work) => () => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
