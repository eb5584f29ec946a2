import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Settings } from './env.ts';
import { createCompiledExecutor } from './execution/compiled-executor.ts';
import { rememberEntities } from './execution/remember-entities.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { buildId } from './http/build-id.ts';
import { createByteCache } from './http/byte-cache.ts';
import { createEdge, type DeskDoor } from './http/edge.ts';
import { createEventStreams } from './http/event-stream.ts';
import type { Execution } from './http/execute-request.ts';
import { createLoadShedding } from './http/load-shedding.ts';
import { createRateLimit } from './http/rate-limit.ts';
import type { Readiness } from './http/readiness.ts';
import { createRequestGate } from './http/request-gate.ts';
import { createRequestMetrics } from './http/request-metrics.ts';
import { createKnownOperations } from './known-operations.ts';
import { deskSchema, schema } from './schema/schema.ts';

/** What is served, and how. */
export interface ServingDeps extends Readiness, Pick<Execution, 'history' | 'prover'> {
  readonly settings: Pick<Settings, 'cacheBytes' | 'rateLimit' | 'trustProxy'>;
  readonly log: Logger;
  /** What is for people who sign in; without it there is only what is public. */
  readonly door?: DeskDoor;
}

/** A listener for an HTTP server, ready to answer. */
export interface Serving {
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
  /** Ends what would go on for ever; call it before waiting for requests in flight. */
  readonly endStreams: () => void;
  /** Lets go of timers; call it when no request is in flight. */
  readonly stop: () => Promise<void>;
}

/** Everything between HTTP and the versions of the graph: cache, limits, measures and GraphQL. */
export async function createServing({ settings, door, ...deps }: ServingDeps): Promise<Serving> {
  const { versions, log } = deps;
  const { cacheBytes, rateLimit, trustProxy } = settings;
  const executor = createCompiledExecutor(schema, { remembering: rememberEntities });
  const operations = createKnownOperations(executor);
  const graphql = createGraphqlServer(log, { executor, plugins: [operations.remember] });
  const deskGraphql = createGraphqlServer(log, { schema: deskSchema, executor: null });
  await Promise.all([graphql.start(), deskGraphql.start()]);
  const cache = createByteCache(cacheBytes);
  const load = createLoadShedding();
  const rate = rateLimit > 0 ? createRateLimit(rateLimit) : undefined;
  const streams = door && createEventStreams({ ...door, versions });
  const listener = createEdge({
    ...deps,
    graphql,
    door: door && streams && { ...door, streams, graphql: deskGraphql },
    operations,
    cache,
    build: await buildId(),
    gate: createRequestGate({ load, rate, proxies: trustProxy }),
    metrics: createRequestMetrics({ versions, cache, load, executor }),
  });
  return {
    listener,
    endStreams: () => streams?.end(),
    stop: async () => {
      load.stop();
      await Promise.all([graphql.stop(), deskGraphql.stop()]);
    },
  };
}
