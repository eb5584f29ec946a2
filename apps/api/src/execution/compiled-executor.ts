import { type DocumentNode, type GraphQLSchema, getOperationAST, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CompiledDocument, compiledDocument } from './compiled-document.ts';
import { createMemory, type Remembering } from './memory.ts';

/** One request for an operation of a document that was parsed and validated. */
interface ExecutionRequest<Context> {
  /** Stands for the document's text. */
  readonly key: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: Context;
}

/** Writes answers to queries that come again, without graphql-js. */
export interface CompiledExecutor<Context> {
  /**
   * The JSON of `data`, the same as graphql-js would give; undefined when graphql-js has to execute: at the first sight
   * of a document, for mutations, and wherever it would report an error or wait for a promise.
   */
  readonly write: (request: ExecutionRequest<Context>) => string | undefined;
  /** How many requests were written, and how many were left to graphql-js although their document had been seen. */
  readonly counts: () => ExecutionCounts;
}

interface ExecutionCounts {
  readonly written: number;
  readonly left: number;
}

/** How an executor keeps what it has. */
export interface ExecutorOptions<Context> {
  /** The most operations that are kept compiled, those asked for longest ago let go first. */
  readonly mostCompiled?: number;
  /** What to remember of entities from one request to the next; nothing when absent. */
  readonly remembering?: Remembering<Context>;
}

const MOST_COMPILED = 500;
/** First sights are kept apart, so that a flood of them lets go of nothing that is compiled. */
const MOST_SEEN = 10_000;

/** An executor for the queries of a schema. An operation is compiled when it is seen for the second time. */
export function createCompiledExecutor<Context extends object>(
  schema: GraphQLSchema,
  { mostCompiled = MOST_COMPILED, remembering }: ExecutorOptions<Context> = {},
): CompiledExecutor<Context> {
  const seen = new LRUCache<string, true>({ max: MOST_SEEN });
  const compiled = new LRUCache<string, CompiledDocument<Context>>({ max: mostCompiled });
  const memory = remembering && createMemory(remembering);
  const isEntity = remembering?.isEntity ?? (() => false);
  const counts = { written: 0, left: 0 };

  const documentOf = ({ key, document, operationName }: ExecutionRequest<Context>) => {
    const name = `${key} ${operationName ?? ''}`;
    const known = compiled.get(name);
    if (known) return known;
    if (!seen.has(name)) {
      seen.set(name, true);
      return undefined;
    }
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
    const made = compiledDocument({ schema, document, operation, memory, isEntity });
    compiled.set(name, made);
    return made;
  };

  return {
    write: (request) => {
      const document = documentOf(request);
      const text = document?.write(request.variables, request.context);
      if (text !== undefined) counts.written += 1;
      else if (document) counts.left += 1;
      return text;
    },
    counts: () => ({ ...counts }),
  };
}
