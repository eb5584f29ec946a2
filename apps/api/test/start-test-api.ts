import { type DatabaseKind, type ThrowawayDatabase, throwawayDatabase } from '@symptograph/db/testing';
import { type DestinationStream, pino } from 'pino';
import { inject } from 'vitest';
import { readSettings, type Settings } from '../src/env.ts';
import { readPacks } from '../src/read-packs.ts';
import type { RuleProver } from '../src/rule-proofs/rule-prover.ts';
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

/** A real API on a port of its own, over a real database. */
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

/** What a test may choose. */
export interface TestApiOptions {
  /** The packs that come with this version when not given. */
  readonly packs?: readonly LoadablePack[];
  /** On which kind of database; embedded when not given. */
  readonly kind?: DatabaseKind;
  /** A database to come back to, which the test removes itself. */
  readonly place?: ThrowawayDatabase;
  readonly port?: number;
  /** Whether demo people are made, which takes a second; not when not given. */
  readonly withDemoPeople?: boolean;
  /** Takes the lines of progress. */
  readonly say?: (line: string) => void;
  /** Further settings than those of an empty environment. */
  readonly settings?: Partial<Settings>;
  /** Proves what changes of rules do; the prover of the process when not given. */
  readonly prover?: RuleProver;
  /** Takes the lines of the log, which is silent without it. */
  readonly log?: DestinationStream;
}

/** A database of a test's own, migrated and empty. */
export function newDatabase(kind: DatabaseKind): Promise<ThrowawayDatabase> {
  return throwawayDatabase(kind, inject('testDatabases'));
}

/** Starts one. Its database is removed with it unless the test gave one. */
export async function startTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const {
    packs,
    kind = 'embedded',
    place,
    port = 0,
    settings,
    withDemoPeople = false,
    log,
    prover,
  } = options;
  const database = place ?? (await newDatabase(kind));
  const { url: databaseUrl, ownerUrl: databaseOwnerUrl, dataFolder } = database.options;
  const api = await startApi({
    settings: {
      ...readSettings({ AUTH_SECRET: 'a secret of the tests, long enough' }),
      port,
      dataFolder,
      databaseUrl,
      databaseOwnerUrl,
      ...settings,
    },
    readPacks: async () => packs ?? readPacks(),
    withDemoPeople,
    ...(prover && { prover }),
    log: log ? pino({}, log) : pino({ level: 'silent' }),
    say: options.say ?? (() => {}),
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
      if (!place) await database.remove();
    },
  };
}
