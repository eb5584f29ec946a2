import { pino } from 'pino';
import { createServing } from '../../../src/create-serving.ts';
import { createGraphVersions } from '../../../src/graph-versions.ts';
import { listen } from '../../../src/http/listener.ts';
import type { Contender } from '../served.ts';

/** Our API, put together as it is when it starts, over a graph that needs no database. */
export const ours: Contender = async ({ graph, context }) => {
  const log = pino({ level: 'warn' }, pino.destination(2));
  const versions = createGraphVersions(async () => graph);
  versions.replace(graph, []);
  const { listener } = await createServing({
    settings: { cacheBytes: 0, rateLimit: 0, trustProxy: 0 },
    versions,
    log,
    history: context.history,
    askDatabase: async () => graph.release,
    isDraining: () => false,
  });
  const { url } = await listen({ host: '127.0.0.1', port: 0 }, listener);
  return `${url}/graphql`;
};
