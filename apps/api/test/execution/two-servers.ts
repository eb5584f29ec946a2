import { type ApolloServer, HeaderMap } from '@apollo/server';
import { buildSnapshot, type GraphDocument, type Release } from '@symptograph/core';
import { reviewChange } from '@symptograph/rules';
import { pino } from 'pino';
import { type CompiledExecutor, createCompiledExecutor } from '../../src/execution/compiled-executor.ts';
import { rememberEntities } from '../../src/execution/remember-entities.ts';
import { createGraphqlServer } from '../../src/graphql-server.ts';
import type { ReadContext } from '../../src/read-context.ts';
import { readPacks } from '../../src/read-packs.ts';
import { schema } from '../../src/schema/schema.ts';

/** An answer as it goes over the wire. */
interface WireAnswer {
  readonly status: number | undefined;
  /** Without the ids under which errors are logged. */
  readonly text: string;
}

/** Asks the same of a server that executes everything with graphql-js and of one that compiles. */
export interface TwoServers {
  readonly context: ReadContext;
  readonly plain: (question: Question) => Promise<WireAnswer>;
  readonly compiled: (question: Question) => Promise<WireAnswer>;
  readonly executor: CompiledExecutor<ReadContext>;
}

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** Two servers over the packs that come with this version, read without a database: no subject has a history. */
export async function twoServers(): Promise<TwoServers> {
  const [pack] = await readPacks();
  if (!pack) throw new Error('There is no pack.');
  const release = releaseOf(pack.document);
  const graph = { release, snapshot: buildSnapshot(pack.document) };
  const context: ReadContext = {
    graph,
    releases: [release],
    history: async () => ({ entries: [], total: 0, more: false }),
    graphAt: async (number) => (number === release.number ? graph : undefined),
    prove: async ({ sides, areTextsChanged }) => reviewChange(...sides, areTextsChanged),
  };
  const executor = createCompiledExecutor<ReadContext>(schema, { remembering: rememberEntities });
  const log = pino({ level: 'silent' });
  return {
    context,
    executor,
    plain: askerOf(createGraphqlServer(log, { executor: null }), context),
    compiled: askerOf(createGraphqlServer(log, { executor }), context),
  };
}

function releaseOf({ concepts, statements }: GraphDocument): Release {
  return {
    id: 'rel_01KAVN0000000000000000000A',
    number: 1,
    publishedAt: '2026-11-24T00:00:00Z',
    title: 'A release',
    hash: 'a'.repeat(64),
    concepts: concepts.length,
    statements: statements.length,
  };
}

function askerOf(server: ApolloServer<ReadContext>, context: ReadContext) {
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  const headers = new HeaderMap([
    ['content-type', 'application/json'],
    ['accept', 'application/graphql-response+json'],
  ]);
  return async ({ query, variables = {} }: Question): Promise<WireAnswer> => {
    const { status, body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query, variables } },
      context: async () => ({ ...context }),
    });
    if (body.kind !== 'complete') throw new Error('The answer came in parts.');
    return { status, text: body.string.replace(LOG_ID, '$1') };
  };
}

const LOG_ID = /(name |"logId":")[0-9A-Z]{26}/g;
