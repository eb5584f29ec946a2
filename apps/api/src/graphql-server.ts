import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { answerCompiled, stringifyResult } from './execution/answer-compiled.ts';
import { type CompiledExecutor, createCompiledExecutor } from './execution/compiled-executor.ts';
import { rememberEntities } from './execution/remember-entities.ts';
import { limitCost } from './limits/limit-cost.ts';
import { limitDocument } from './limits/limit-document.ts';
import { LIMITS } from './limits/limits.ts';
import { maskError } from './mask-error.ts';
import type { ReadContext } from './read-context.ts';
import { refuseUnknownOperation } from './refuse-unknown-operation.ts';
import { schema as publicSchema } from './schema/schema.ts';
import { tellShareable } from './tell-shareable.ts';

/** Says on every answer which release was read. */
const tellRelease: ApolloServerPlugin<ReadContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        const { release, changeSet } = contextValue.graph;
        result.extensions = {
          ...result.extensions,
          release: release.number,
          ...(changeSet !== undefined && { changeSet }),
        };
      },
    };
  },
};

/** What a server may be given in place of its own. */
interface GraphqlServerParts {
  /** The public one when not given. */
  readonly schema?: GraphQLSchema;
  /** Writes the answers to queries that come again; null to execute all of them with graphql-js. */
  readonly executor?: CompiledExecutor<ReadContext> | null;
  /** Further plugins. */
  readonly plugins?: readonly ApolloServerPlugin<ReadContext>[];
}

/**
 * A GraphQL server, of the public endpoint where nothing else is said. HTTP itself is the work of the edge, which also keeps
 * requests of foreign pages from the editorial desk; the public endpoint reads no cookies and changes nothing.
 */
export function createGraphqlServer(log: Logger, parts: GraphqlServerParts = {}): ApolloServer<ReadContext> {
  const { schema = publicSchema, plugins = [] } = parts;
  const { executor = createCompiledExecutor(schema, { remembering: rememberEntities }) } = parts;
  return new ApolloServer<ReadContext>({
    schema,
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitDocument],
    // A misspelt name is answered without the names it may have meant: the schema is there to be asked.
    validationOptions: { hideSuggestions: true },
    formatError: maskError(log),
    logger: log,
    // Cache control wraps every field and halves the throughput; cache headers belong to the edge.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      refuseUnknownOperation,
      limitCost(),
      tellRelease,
      tellShareable(),
      ...(executor ? [answerCompiled(executor)] : []),
      ...plugins,
    ],
    stringifyResult,
  });
}
