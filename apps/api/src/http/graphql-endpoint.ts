import type { IncomingMessage, ServerResponse } from 'node:http';
import { COST_HEADER } from '../limits/limit-cost.ts';
import type { Sharing } from '../tell-shareable.ts';
import type { ByteCache } from './byte-cache.ts';
import { matchedTag, tagStem } from './entity-tag.ts';
import { type CameIn, type Executed, type Execution, executeRequest } from './execute-request.ts';
import { graphiqlPages, pageEndpoint, wantsPage } from './graphiql.ts';
import { requireJson } from './graphql-request.ts';
import { OPEN_HEADERS, SAFE_HEADERS } from './headers.ts';
import { HttpProblem } from './http-problem.ts';
import { type KeptAnswer, unchangedHead } from './kept-answer.ts';
import { readBody } from './read-body.ts';
import type { RequestGate } from './request-gate.ts';
import { requestKey } from './request-key.ts';
import type { RequestMetrics } from './request-metrics.ts';
import { currentVersion } from './requested-release.ts';
import { sendKept } from './send-kept.ts';
import { createSingleFlight } from './single-flight.ts';

/** What the endpoint answers from. */
export interface GraphqlEndpoint extends Execution {
  /** Names the program, as `buildId` does. */
  readonly build: string;
  readonly cache: ByteCache;
  readonly gate: RequestGate;
  readonly metrics: RequestMetrics;
}

/** How long clients may keep an answer. The tag makes asking again cheap, so that no publication is missed. */
const CACHE_CONTROL: Readonly<Record<Sharing, string>> = {
  public: 'public, no-cache',
  // A day, not forever: a later program may tell more of the same release.
  'public, immutable': 'public, max-age=86400, stale-while-revalidate=604800, immutable',
};

/** A request as it came, with what names its answer. */
interface Asked extends CameIn {
  /** Undefined for a request whose answer is nobody else's. */
  readonly key: string | undefined;
  /** What the entity tags of its answer begin with; worked out when it is needed. */
  readonly stem: () => string;
}

/** What an operation came to: an answer for everybody who asks the same, or one for this request. */
interface Produced {
  readonly executed: Executed;
  readonly kept: KeptAnswer | undefined;
}

/**
 * The handler of the public GraphQL endpoint. What was answered before is sent as it was kept, before anything is
 * looked at but the bytes of the request. Rejects with an HttpProblem for a request that never gets to GraphQL.
 */
export function createGraphqlEndpoint(deps: GraphqlEndpoint) {
  const { versions, build, gate, metrics } = deps;
  const pageOf = graphiqlPages(build);
  const share = createSingleFlight<Produced>();

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (wantsPage(request)) {
      sendKept(response, pageOf(pageEndpoint(request.url ?? '')));
      return metrics.count('page');
    }
    const coming = bodyOf(request);
    const body = coming && (await coming);
    const current = currentVersion(versions);
    const key = requestKey(request, body);
    const stem = () => tagStem({ build, release: current.release.hash, request: key ?? '' });
    const asked: Asked = { request, body, current, key, stem };
    const sent = sendKnown(deps, asked, response);
    if (sent) return metrics.count(sent);
    const { headers, leave } = await gate.enter(request);
    let cost = 0;
    try {
      const name = key === undefined ? undefined : `${current.release.hash}\n${key}`;
      const produced = await share(name, () => produce(deps, asked));
      cost = produced.executed.cost;
      metrics.count('executed');
      if (!response.destroyed) sendProduced(response, produced, headers);
    } finally {
      leave(cost);
    }
  };
}

function sendProduced(
  response: ServerResponse,
  { executed, kept }: Produced,
  headers: readonly string[],
): void {
  if (kept) sendKept(response, kept, headers);
  else sendOwn(response, executed, headers);
}

/** Sends what is known before anything is executed: a kept answer, or that the client has the right one. */
function sendKnown(
  { cache }: GraphqlEndpoint,
  { request, current, key, stem }: Asked,
  response: ServerResponse,
): 'cached' | 'unchanged' | undefined {
  if (key === undefined) return undefined;
  const kept = cache.get(current, key);
  if (kept) return sendKept(response, kept) === 'whole' ? 'cached' : 'unchanged';
  const had = request.headers['if-none-match'];
  const tag = had === undefined ? undefined : matchedTag(had, stem());
  if (tag === undefined) return undefined;
  response.writeHead(304, unchangedHead(tag, CACHE_CONTROL.public)).end();
  return 'unchanged';
}

async function produce(deps: GraphqlEndpoint, { key, stem, ...cameIn }: Asked): Promise<Produced> {
  const started = performance.now();
  const executed = await executeRequest(deps, cameIn);
  deps.metrics.executed((performance.now() - started) / 1_000);
  const { sharing, bytes } = executed;
  if (sharing === undefined || key === undefined) return { executed, kept: undefined };
  const { contentType, cost } = executed;
  const answer = { bytes, contentType, cost, stem: stem(), cacheControl: CACHE_CONTROL[sharing] };
  return { executed, kept: deps.cache.keep(cameIn.current, key, answer) };
}

/** The whole body of a POST request, undefined for a GET request. Throws an HttpProblem for any other. */
function bodyOf(request: IncomingMessage): Promise<Buffer> | undefined {
  const { method, headers } = request;
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST') {
    throw new HttpProblem({
      status: 405,
      message: 'Send a GET or a POST request.',
      headers: { allow: 'GET, HEAD, POST, OPTIONS' },
    });
  }
  requireJson(headers['content-type']);
  return readBody(request);
}

/** Sends what is this request's alone. */
function sendOwn(response: ServerResponse, executed: Executed, more: readonly string[]): void {
  const { status, contentType, headers, cost, bytes } = executed;
  const own = {
    ...headers,
    'content-type': contentType,
    'content-length': bytes.length,
    'cache-control': 'no-store',
    vary: 'accept',
    [COST_HEADER]: cost,
    ...OPEN_HEADERS,
    ...SAFE_HEADERS,
  };
  response.writeHead(status, [...Object.entries(own).flat(), ...more].map(String)).end(bytes);
}
