import type { IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Revisions } from '@symptograph/db';
import type { GraphVersion } from '../graph-version.ts';
import type { GraphVersions } from '../graph-versions.ts';
import { COST_HEADER } from '../limits/limit-cost.ts';
import type { ReadContext } from '../read-context.ts';
import type { Sharing } from '../tell-shareable.ts';
import { type GraphqlParameters, parametersOfBody, parametersOfSearch } from './graphql-request.ts';
import { requestedVersion } from './requested-release.ts';

/** What operations are executed with. */
export interface Execution {
  readonly graphql: ApolloServer<ReadContext>;
  readonly versions: GraphVersions;
  readonly history: Revisions['history'];
}

/** A request as it came in. */
export interface CameIn {
  readonly request: IncomingMessage;
  /** The whole body of a POST request. */
  readonly body: Buffer | undefined;
  /** The version that was current when it came. */
  readonly current: GraphVersion;
}

/** What GraphQL answers. */
export interface Executed {
  readonly status: number;
  readonly contentType: string;
  /** Further headers: what the operation costs, what an error tells. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cost: number;
  /** For how long it holds for everybody who asks the same; undefined when it is this request's alone. */
  readonly sharing: Sharing | undefined;
  readonly bytes: Buffer;
}

/** Executes the operation of a request. Throws an HttpProblem for a request that never gets to GraphQL. */
export async function executeRequest(
  { graphql, versions, history }: Execution,
  { request, body, current }: CameIn,
): Promise<Executed> {
  const releases = versions.releases();
  const { search, searchParams } = addressOf(request);
  const parameters = body ? parametersOfBody(body) : parametersOfSearch(searchParams);
  const graph = await requestedVersion(versions, current, searchParams);
  const response = await graphql.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: body ? 'POST' : 'GET',
      headers: headersOf(request),
      search: body ? search : searchOf(parameters),
      body: parameters,
    },
    context: async () => ({ graph, releases, history }),
  });
  return executedOf(response, isRegistration(parameters), searchParams.has('release'));
}

/** The address of a request, of which only the search is looked at. */
function addressOf({ url = '/' }: IncomingMessage): URL {
  return new URL(`http://localhost/${url.includes('?') ? url.slice(url.indexOf('?')) : ''}`);
}

/** The parameters of a GET request as they are understood, for a reader that takes them from the address. */
function searchOf({ query, operationName, variables, extensions }: GraphqlParameters): string {
  const search = new URLSearchParams();
  if (query) search.set('query', query);
  if (operationName) search.set('operationName', operationName);
  if (variables) search.set('variables', JSON.stringify(variables));
  if (extensions) search.set('extensions', JSON.stringify(extensions));
  return `?${search}`;
}

/** Whether a request asks for its document to be remembered, which a kept answer would not do. */
function isRegistration({ query, extensions }: GraphqlParameters): boolean {
  return typeof query === 'string' && extensions?.persistedQuery !== undefined;
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
function executedOf(
  { status = 200, headers, body }: HTTPGraphQLResponse,
  isForItself: boolean,
  isPinned: boolean,
): Executed {
  if (body.kind !== 'complete') throw new Error('The public endpoint has nothing to send in parts.');
  const {
    'content-type': contentType = 'application/json; charset=utf-8',
    'cache-control': sharing,
    ...others
  } = Object.fromEntries(headers);
  const isPlainJson = contentType.startsWith('application/json');
  const mayShare = !isForItself && (sharing === 'public' || sharing === 'public, immutable');
  return {
    status: status === 400 && isPlainJson ? 200 : status,
    contentType,
    headers: others,
    cost: Number(others[COST_HEADER] ?? 0),
    sharing: mayShare ? (isPinned ? sharing : 'public') : undefined,
    bytes: Buffer.from(body.string),
  };
}
