import type { IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Revisions } from '@symptograph/db';
import type { GraphVersions } from '../graph-versions.ts';
import type { ReadContext } from '../read-context.ts';
import type { Answer } from './answer.ts';
import { graphiqlPage, wantsPage } from './graphiql.ts';
import { readParameters } from './graphql-request.ts';
import { HttpProblem } from './http-problem.ts';
import { requestedVersion } from './requested-release.ts';

/** What the endpoint answers from. */
export interface GraphqlEndpoint {
  readonly graphql: ApolloServer<ReadContext>;
  readonly versions: GraphVersions;
  readonly history: Revisions['history'];
}

/** Answers a request to the public GraphQL endpoint. Throws an HttpProblem for one that never gets to GraphQL. */
export async function handleGraphql(
  { graphql, versions, history }: GraphqlEndpoint,
  request: IncomingMessage,
  url: URL,
): Promise<Answer> {
  if (wantsPage(request.method, request.headers.accept)) return graphiqlPage(pageEndpoint(url));
  const method = methodOf(request);
  const [graph, body] = [
    await requestedVersion(versions, url.searchParams),
    await readParameters(request, url),
  ];
  const response = await graphql.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headersOf(request), search: url.search, body },
    context: async () => ({ graph, releases: versions.releases(), history }),
  });
  return answerOf(response);
}

function methodOf({ method }: IncomingMessage): string {
  if (method === 'GET' || method === 'POST') return method;
  throw new HttpProblem({
    status: 405,
    message: 'Send a GET or a POST request.',
    headers: { allow: 'GET, POST, OPTIONS' },
  });
}

/** Keeps the release of a page's address in the address that the page asks. */
function pageEndpoint({ pathname, searchParams }: URL): string {
  const release = searchParams.get('release');
  return release !== null && /^\d{1,9}$/.test(release) ? `${pathname}?release=${release}` : pathname;
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/**
 * A well-formed request whose document does not parse or validate is 400 as application/graphql-response+json, and
 * 200 as application/json, so that older clients read the errors in the body (GraphQL over HTTP, section 6.4.1).
 */
function answerOf({ status = 200, headers, body }: HTTPGraphQLResponse): Answer {
  if (body.kind !== 'complete') throw new Error('The public endpoint has nothing to send in parts.');
  const isPlainJson = headers.get('content-type')?.startsWith('application/json') ?? false;
  return {
    status: status === 400 && isPlainJson ? 200 : status,
    headers: { ...Object.fromEntries(headers), 'cache-control': 'no-store', vary: 'accept' },
    body: body.string,
  };
}
