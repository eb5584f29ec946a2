import type { Logger } from 'pino';
import type { CommandDoor } from './admin-socket/serve-commands.ts';
import { createServing } from './create-serving.ts';
import { createDesk } from './desk/create-desk.ts';
import { createScheduler } from './desk/scheduler.ts';
import type { Settings } from './env.ts';
import { createGraphFeed } from './graph-feed/graph-feed.ts';
import { listen } from './http/listener.ts';
import { operatorCommands } from './operation/operator-commands.ts';
import { authSecret } from './people/auth-secret.ts';
import { createPeople } from './people/create-people.ts';
import { openToPeople } from './people/open-to-people.ts';
import { readGuard } from './people/read-guard.ts';
import { userCommands } from './people/user-commands.ts';
import { processProver } from './rule-proofs/process-prover.ts';
import type { RuleProver } from './rule-proofs/rule-prover.ts';
import type { LoadablePack } from './services/load-packs.ts';

/** What the API is started with. */
export interface ApiStart {
  readonly settings: Omit<Settings, 'logLevel' | 'contentPacks'>;
  readonly readPacks: () => Promise<readonly LoadablePack[]>;
  /** Whether an embedded database where nobody is known gets demo people. */
  readonly withDemoPeople: boolean;
  readonly log: Logger;
  /** The prover of the process when not given. */
  readonly prover?: RuleProver;
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
 * publishes what the packs bring, and loads the graph; or begins with the snapshot file while the database server is
 * away. Throws a StartupProblem or a DatabaseError when it cannot.
 */
export async function startApi(start: ApiStart): Promise<RunningApi> {
  const { settings, readPacks, withDemoPeople, log, say, prover = processProver } = start;
  let isDraining = false;
  let door: CommandDoor | undefined;
  const secret = authSecret(settings);
  const feed = createGraphFeed({ settings, readPacks, log, say });
  const { versions, history, askDatabase, withDatabase } = feed;
  const people = createPeople({ settings, secret, withDatabase, log });
  const desk = createDesk(feed, people.services, prover);
  const scheduler = createScheduler({ desk, log, everySeconds: settings.pollSeconds });
  const serving = await createServing({
    settings,
    versions,
    log,
    history,
    prover,
    askDatabase,
    door: {
      ...people,
      answerAuth: people.handler,
      mayRead: readGuard(settings, people.viewerOf),
      desk,
      events: feed.events,
    },
    isDraining: () => isDraining,
  });
  const listener = await listen(settings, serving.listener);
  const stop = async () => {
    isDraining = true;
    const drained = listener.drain();
    serving.endStreams();
    await Promise.all([drained, scheduler.stop(), door?.close()]);
    await serving.stop();
    await feed.stop();
  };
  try {
    await feed.start();
    await secret();
    const database = feed.reached();
    const commands = new Map([
      ...userCommands({ services: people.services, withDatabase }),
      ...operatorCommands({ withDatabase }),
    ]);
    door = await openToPeople({ database, settings, commands, withDemoPeople, log, say });
    scheduler.start();
  } catch (error) {
    await stop();
    throw error;
  }
  const { publicUrl } = settings;
  say(`Listening on ${listener.url}/graphql${publicUrl ? `, for browsers at ${publicUrl}` : ''}.`);
  return { url: listener.url, stop };
}
