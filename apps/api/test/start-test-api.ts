import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DestinationStream, pino } from 'pino';
import { readPacks } from '../src/read-packs.ts';
import type { LoadablePack } from '../src/services/load-packs.ts';
import { startApi } from '../src/start-api.ts';

/** A GraphQL answer as a client reads it. */
interface GraphqlAnswer {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: { readonly release?: number };
}

/** A real API on a port of its own, over a new embedded database that goes with it. */
export interface TestApi {
  readonly url: string;
  /** Posts a document to the public endpoint; `search` goes into the address. */
  readonly ask: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    search?: string,
  ) => Promise<GraphqlAnswer>;
  readonly stop: () => Promise<void>;
}

/** What a test may choose: the packs (the real ones unless given), and a data folder to come back to. */
export interface TestApiOptions {
  readonly packs?: readonly LoadablePack[];
  readonly dataFolder?: string;
  /** Takes the lines of the log, which is silent without it. */
  readonly log?: DestinationStream;
}

/** Starts one. Its data folder is removed with it unless the test gave one. */
export async function startTestApi({ packs, dataFolder, log }: TestApiOptions = {}): Promise<TestApi> {
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'symptograph-api-')));
  const api = await startApi({
    settings: {
      host: '127.0.0.1',
      port: 0,
      dataFolder: folder,
      databaseUrl: undefined,
      publicUrl: undefined,
    },
    readPacks: async () => packs ?? readPacks(),
    log: log ? pino({}, log) : pino({ level: 'silent' }),
    say: () => {},
  });
  return {
    url: api.url,
    ask: async (query, variables = {}, search = '') => {
      const response = await fetch(`${api.url}/graphql${search}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...(await response.json()) };
    },
    stop: async () => {
      await api.stop();
      if (dataFolder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
