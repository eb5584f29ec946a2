import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { ReadContext } from '../../../src/read-context.ts';
import { schema } from '../../../src/schema/schema.ts';
import type { Contender } from '../served.ts';

/** Apollo Server as its guide starts it: nothing set but the schema. */
export const apollo: Contender = async ({ context }) => {
  const server = new ApolloServer<ReadContext>({ schema });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async () => context,
  });
  return url;
};
