import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { ReadContext } from '../read-context.ts';
import { LIMITS } from './limits.ts';
import { type OperationCost, operationCost } from './operation-cost.ts';
import { tooCostly } from './too-costly.ts';

/** The response header that says what an operation costs at most. */
export const COST_HEADER = 'x-query-cost';

/** Refuses an operation above the cost limit before it is executed, and says what any other costs in a header. */
export function limitCost(): ApolloServerPlugin<ReadContext> {
  const priced = new WeakMap<OperationDefinitionNode, OperationCost>();
  const costOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) => {
    const made = priced.get(operation) ?? operationCost(schema, document, operation);
    priced.set(operation, made);
    return made;
  };
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, response }) {
          if (!operation) return;
          const exact = costOf(schema, document, operation)(request.variables ?? {});
          const cost = Math.min(Math.ceil(exact), Number.MAX_SAFE_INTEGER);
          response.http.headers.set(COST_HEADER, String(cost));
          if (cost <= LIMITS.cost) return;
          throw tooCostly({
            what: 'cost',
            actual: cost,
            message:
              `The operation may cost ${cost}; at most ${LIMITS.cost} is allowed. Every field costs 1 for each ` +
              'object it is read from, fields that compute cost more, and first says how many objects there may be: ask ' +
              'for smaller pages, or compute for fewer.',
            nodes: [operation],
          });
        },
      };
    },
  };
}
