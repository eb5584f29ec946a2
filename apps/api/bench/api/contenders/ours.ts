import { pino } from 'pino';
import { createServing, type ServingDeps } from '../../../src/create-serving.ts';
import { createGraphVersions } from '../../../src/graph-versions.ts';
import { listen } from '../../../src/http/listener.ts';
import { processProver } from '../../../src/rule-proofs/process-prover.ts';
import type { Contender } from '../served.ts';

/** So many points a minute that no load spends them, while every one is counted. */
const UNREACHED_RATE = 1_000_000_000;
const DEFAULT_CACHE = 64 * 1024 * 1024;

/**
 * Our API, put together as it is when it starts, over a graph that needs no database. All that guards it is on; the
 * rate limit counts the address that the load says it is forwarded for.
 */
export function ours({ cached }: { readonly cached: boolean }): Contender {
  const settings: ServingDeps['settings'] = {
    cacheBytes: cached ? DEFAULT_CACHE : 0,
    rateLimit: UNREACHED_RATE,
    trustProxy: 1,
  };
  return async ({ graph, context }) => {
    const versions = createGraphVersions(async () => graph);
    versions.replace(graph, []);
    const { listener } = await createServing({
      settings,
      versions,
      log: pino({ level: 'warn' }, pino.destination(2)),
      history: context.history,
      prover: processProver,
      askDatabase: async () => graph.release,
      isDraining: () => false,
    });
    const { url } = await listen({ host: '127.0.0.1', port: 0 }, listener);
    return `${url}/graphql`;
  };
}
