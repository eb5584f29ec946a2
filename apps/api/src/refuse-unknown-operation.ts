import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ReadContext } from './read-context.ts';

/**
 * Refuses an operation of a type that the schema lacks, such as a mutation, by a validation error with status 400:
 * execution would report it as a fault of ours.
 */
export const refuseUnknownOperation: ApolloServerPlugin<ReadContext> = {
  async requestDidStart({ schema }) {
    return {
      async didResolveOperation({ operation }) {
        if (!operation || schema.getRootType(operation.operation)) return;
        throw new GraphQLError(`There is no ${operation.operation} here: ask queries only.`, {
          nodes: [operation],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
        });
      },
    };
  },
};
