import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { answerCompiled, stringifyResult } from '../../../src/execution/answer-compiled.ts';
import { createCompiledExecutor, type ExecutorOptions } from '../../../src/execution/compiled-executor.ts';
import { rememberEntities } from '../../../src/execution/remember-entities.ts';
import type { ReadContext } from '../../../src/read-context.ts';
import { schema } from '../../../src/schema/schema.ts';
import type { Contender } from '../served.ts';
import { listenAnywhere } from './listen-anywhere.ts';

/**
 * Our compiled executor behind Apollo and the least HTTP that it needs: no limits, no rate limit, no metrics, no
 * entity tags, no headers of ours. What "everything on" is compared with. Unless it is `remembering`, it writes every
 * answer anew, whatever it wrote before.
 */
export function bare({ remembering }: { readonly remembering: boolean }): Contender {
  return async ({ context }) => {
    const options = remembering ? { remembering: rememberEntities } : {};
    const server = createServer(listenerOf(await startApollo(options), context));
    return `${await listenAnywhere(server)}/graphql`;
  };
}

async function startApollo(options: ExecutorOptions<ReadContext>): Promise<ApolloServer<ReadContext>> {
  const executor = createCompiledExecutor<ReadContext>(schema, options);
  const apollo = new ApolloServer<ReadContext>({
    schema,
    csrfPrevention: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), answerCompiled(executor)],
    stringifyResult,
  });
  await apollo.start();
  return apollo;
}

function listenerOf(apollo: ApolloServer<ReadContext>, context: ReadContext): RequestListener {
  return async (request, response) => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: headersOf(request),
        search: '',
        body: JSON.parse(await textOf(request)),
      },
      context: async () => ({ ...context }),
    });
    if (body.kind !== 'complete') throw new Error('There is nothing to send in parts.');
    const bytes = Buffer.from(body.string);
    response.writeHead(status ?? 200, { ...Object.fromEntries(headers), 'content-length': bytes.length });
    response.end(bytes);
  };
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) map.set(name, String(value));
  return map;
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => resolve(Buffer.concat(chunks).toString()));
    request.once('error', reject);
  });
}
