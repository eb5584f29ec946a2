import { createServer } from 'node:http';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { createYoga } from 'graphql-yoga';
import { schema } from '../../../src/schema/schema.ts';
import type { Contender } from '../served.ts';
import { listenAnywhere } from './listen-anywhere.ts';

/** GraphQL Yoga over the same schema, without its log and its page; with graphql-jit when asked for. */
export function yoga({ jit }: { readonly jit: boolean }): Contender {
  return async ({ context }) => {
    const server = createYoga({
      schema,
      context: () => ({ ...context }),
      logging: false,
      graphiql: false,
      plugins: jit ? [useGraphQlJit()] : [],
    });
    return `${await listenAnywhere(createServer(server))}/graphql`;
  };
}
