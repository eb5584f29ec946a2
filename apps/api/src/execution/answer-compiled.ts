import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { CompiledExecutor } from './compiled-executor.ts';

/** Answers that are written already, by the `data` that stands for them in Apollo's hands. */
const written = new WeakMap<object, string>();

/** Answers queries that a compiled executor can write; all others go on to graphql-js. */
export function answerCompiled<Context extends object>(
  executor: CompiledExecutor<Context>,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ queryHash, document, request, contextValue }) {
          if (queryHash === undefined) return null;
          const text = executor.write({
            key: queryHash,
            document,
            operationName: request.operationName,
            variables: request.variables,
            context: contextValue,
          });
          if (text === undefined) return null;
          // Whoever looks into the answer, reads it; whoever sends it, takes the text.
          const data = { toJSON: () => JSON.parse(text) as unknown };
          written.set(data, text);
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
      };
    },
  };
}

/** A GraphQL result as JSON, its data as it was written where it was. */
export function stringifyResult({ errors, data, extensions }: FormattedExecutionResult): string {
  const text = data && written.get(data);
  if (text === undefined || errors) return `${JSON.stringify({ errors, data, extensions })}\n`;
  const more = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
  return `{"data":${text}${more}}\n`;
}
