import Fastify from 'fastify';
import { mercurius as plugin } from 'mercurius';
import { schema } from '../../../src/schema/schema.ts';
import type { Contender } from '../served.ts';

/** Mercurius on Fastify over the same schema; with graphql-jit from the second sight of a query when asked for. */
export function mercurius({ jit }: { readonly jit: boolean }): Contender {
  return async ({ context }) => {
    const server = Fastify();
    await server.register(plugin, {
      schema,
      context: () => ({ ...context }),
      jit: jit ? 1 : 0,
      graphiql: false,
    });
    return `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
  };
}
