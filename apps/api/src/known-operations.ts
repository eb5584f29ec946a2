import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CompiledExecutor } from './execution/compiled-executor.ts';
import { LIMITS } from './limits/limits.ts';
import { type OperationCost, operationCost } from './limits/operation-cost.ts';
import type { ReadContext } from './read-context.ts';
import { type Sharing, sharingOf } from './tell-shareable.ts';

/** How many characters of documents are remembered. What is parsed of one takes some 110 bytes of memory: 55 MB for all. */
const MOST_CHARACTERS = 500_000;

/** A request for an operation by its text. */
interface OperationRequest {
  readonly query: string;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: ReadContext;
}

/** An answer that was written without Apollo. */
interface WrittenAnswer {
  /** The whole body. */
  readonly text: string;
  readonly cost: number;
  readonly sharing: Sharing;
}

/** Operations that were answered without an error before. */
export interface KnownOperations {
  /** Remembers what Apollo parsed, validated and answered. */
  readonly remember: ApolloServerPlugin<ReadContext>;
  /**
   * The answer that Apollo would give; undefined for an operation that is not known, costs too much with these
   * variables, or cannot be written without graphql-js.
   */
  readonly write: (request: OperationRequest) => WrittenAnswer | undefined;
}

interface KnownOperation {
  readonly key: string;
  readonly document: DocumentNode;
  readonly price: OperationCost;
  readonly sharing: Sharing;
}

/** No operations yet. What comes again need not be hashed, looked up and led through Apollo's hooks once more. */
export function createKnownOperations(executor: CompiledExecutor<ReadContext>): KnownOperations {
  const known = new LRUCache<string, KnownOperation>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_operation, name) => name.length,
  });
  return {
    remember: {
      async requestDidStart() {
        return {
          async willSendResponse({ schema, source, queryHash: key, document, operation, request, response }) {
            const isWhole = response.body.kind === 'single' && !response.body.singleResult.errors?.length;
            if (!isWhole || !source || !key || !document || operation?.operation !== 'query') return;
            const name = nameOf(source, request.operationName);
            if (known.has(name)) return;
            const price = operationCost(schema, document, operation);
            known.set(name, { key, document, price, sharing: sharingOf(document, operation) });
          },
        };
      },
    },
    write: ({ query, operationName, variables, context }) => {
      const operation = known.get(nameOf(query, operationName));
      if (!operation) return undefined;
      const { key, document, price, sharing } = operation;
      const cost = Math.ceil(price(variables ?? {}));
      if (cost > LIMITS.cost) return undefined;
      const request = { operationName: operationName ?? undefined, variables: variables ?? undefined };
      const data = executor.write({ ...request, key, document, context });
      if (data === undefined) return undefined;
      const text = `{"data":${data},"extensions":{"release":${context.graph.release.number}}}\n`;
      return { text, cost, sharing };
    },
  };
}

/** A name of GraphQL holds no line break. */
function nameOf(query: string, operationName: string | null | undefined): string {
  return `${operationName ?? ''}\n${query}`;
}
