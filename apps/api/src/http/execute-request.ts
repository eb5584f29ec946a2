import type { IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Revisions } from '@symptograph/db';
import { LRUCache } from 'lru-cache';
import type { GraphVersion } from '../graph-version.ts';
import type { GraphVersions } from '../graph-versions.ts';
import type { KnownOperations } from '../known-operations.ts';
import { COST_HEADER } from '../limits/limit-cost.ts';
import type { ReadContext } from '../read-context.ts';
import type { RuleProver } from '../rule-proofs/rule-prover.ts';
import type { Sharing } from '../tell-shareable.ts';
import { type GraphqlParameters, parametersOfBody, parametersOfSearch } from './graphql-request.ts';
import { HttpProblem } from './http-problem.ts';
import { requestedVersion } from './requested-release.ts';

/** What operations are executed with. */
export interface Execution {
  readonly graphql: ApolloServer<ReadContext>;
  readonly versions: GraphVersions;
  readonly history: Revisions['history'];
  readonly operations: KnownOperations;
  readonly prover: Pick<RuleProver, 'prove'>;
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
  /** Further headers, of what an error tells. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cost: number;
  /** For how long it holds for everybody who asks the same; undefined when it is this request's alone. */
  readonly sharing: Sharing | undefined;
  readonly bytes: Buffer;
}

/** Executes the operation of a request. Throws an HttpProblem for a request that never gets to GraphQL. */
export async function executeRequest(execution: Execution, cameIn: CameIn): Promise<Executed> {
  const { graphql, versions, history, prover } = execution;
  const { request, body, current } = cameIn;
  const releases = versions.releases();
  const search = searchOf(request);
  const parameters = body ? parametersOfBody(body) : parametersOfSearch(search);
  refuseChangeSet(search);
  const isPinned = search.has('release');
  const graph = isPinned ? await requestedVersion(versions, current, search) : current;
  const context: ReadContext = {
    graph,
    releases,
    history,
    graphAt: versions.at,
    prove: (task) => prover.prove(task, 'PUBLIC'),
  };
  const written = writtenFor(execution, { request, parameters, context, isPinned });
  if (written) return written;
  const response = await graphql.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: body ? 'POST' : 'GET',
      headers: headersOf(request),
      search: body ? '' : asSearch(parameters),
      body: parameters,
    },
    context: async () => context,
  });
  const executed = executedOf(response, isRegistration(parameters), isPinned);
  if (executed.sharing) contentTypes.set(formatsOf(request), executed.contentType);
  return executed;
}

function refuseChangeSet(search: URLSearchParams): void {
  if (!search.has('changeSet')) return;
  throw new HttpProblem({
    status: 400,
    message:
      'Drafts are not read at /graphql, which answers what is published: ask POST /admin/graphql?changeSet=n.',
  });
}

/** What Apollo answered in to requests that take these formats; clients send few different ones. */
const contentTypes = new LRUCache<string, string>({ max: 100 });

function formatsOf({ headers }: IncomingMessage): string {
  const { accept = '', 'content-type': contentType = '' } = headers;
  return `${accept}\n${contentType}`;
}

interface ToWrite {
  readonly request: IncomingMessage;
  readonly parameters: GraphqlParameters;
  readonly context: ReadContext;
  readonly isPinned: boolean;
}

/** The answer to an operation that is known, in a format that is known; undefined when Apollo has to look at it. */
function writtenFor(
  { operations }: Execution,
  { request, parameters, context, isPinned }: ToWrite,
): Executed | undefined {
  const { query, operationName, variables, extensions } = parameters;
  const contentType = contentTypes.get(formatsOf(request));
  if (!query || extensions || contentType === undefined) return undefined;
  const written = operations.write({ query, operationName, variables, context });
  return (
    written && {
      status: 200,
      contentType,
      headers: NO_HEADERS,
      cost: written.cost,
      sharing: isPinned ? written.sharing : 'public',
      bytes: Buffer.from(written.text),
    }
  );
}

const NO_HEADERS = {};
const NO_SEARCH = new URLSearchParams();

function searchOf({ url = '' }: IncomingMessage): URLSearchParams {
  const start = url.indexOf('?');
  return start === -1 ? NO_SEARCH : new URLSearchParams(url.slice(start));
}

/** The parameters of a GET request as they are understood, for a reader that takes them from the address. */
function asSearch({ query, operationName, variables, extensions }: GraphqlParameters): string {
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
    [COST_HEADER]: cost = '0',
    ...others
  } = Object.fromEntries(headers);
  const isPlainJson = contentType.startsWith('application/json');
  const mayShare = !isForItself && (sharing === 'public' || sharing === 'public, immutable');
  return {
    status: status === 400 && isPlainJson ? 200 : status,
    contentType,
    headers: others,
    cost: Number(cost),
    sharing: mayShare ? (isPinned ? sharing : 'public') : undefined,
    bytes: Buffer.from(body.string),
  };
}
