import type { IncomingMessage, ServerResponse } from 'node:http';
import { COST_HEADER } from '../limits/limit-cost.ts';
import type { Sharing } from '../tell-shareable.ts';
import type { ByteCache } from './byte-cache.ts';
import { matchedTag, tagStem } from './entity-tag.ts';
import { type CameIn, type Executed, type Execution, executeRequest } from './execute-request.ts';
import { graphiqlPages, pageEndpoint, wantsPage } from './graphiql.ts';
import { contentTypeProblem } from './graphql-request.ts';
import { headForPages } from './head-for-pages.ts';
import { HttpProblem } from './http-problem.ts';
import { type KeptAnswer, unchangedHead } from './kept-answer.ts';
import { readBody } from './read-body.ts';
import type { RequestGate } from './request-gate.ts';
import { requestKey } from './request-key.ts';
import type { RequestMetrics } from './request-metrics.ts';
import { currentVersion } from './requested-release.ts';
import { sendKept } from './send-kept.ts';
import { sendOwn } from './send-own.ts';
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
 * looked at but the bytes of the request. `refuse`s with an HttpProblem a request that never gets to GraphQL.
 */
export function createGraphqlEndpoint(deps: GraphqlEndpoint) {
  const pageOf = graphiqlPages(deps.build);
  const share = createSingleFlight<Produced>();
  const answer = (request: IncomingMessage, response: ServerResponse, body?: Buffer) => {
    const current = currentVersion(deps.versions);
    const key = requestKey(request, body);
    if (sendCached(deps, { current, key }, response)) return undefined;
    const stem = () => tagStem({ build: deps.build, release: current.release.hash, request: key ?? '' });
    const asked: Asked = { request, body, current, key, stem };
    if (sendUnchanged(deps, asked, response)) return undefined;
    return executeAndSend(deps, { asked, share }, response);
  };

  return (request: IncomingMessage, response: ServerResponse, refuse: (error: unknown) => void): void => {
    const answerTo = (body?: Buffer) => {
      try {
        answer(request, response, body)?.catch(refuse);
      } catch (error) {
        refuse(error);
      }
    };
    if (request.method === 'POST') {
      const problem = contentTypeProblem(request.headers['content-type']);
      if (problem) refuse(problem);
      else readBody(request, { take: answerTo, refuse });
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(methodProblem());
    } else if (wantsPage(request)) {
      sendKept(response, pageOf(pageEndpoint(request.url ?? '')));
      deps.metrics.count('page');
    } else answerTo();
  };
}

/** What executing is shared by. */
interface Shared {
  readonly asked: Asked;
  readonly share: ReturnType<typeof createSingleFlight<Produced>>;
}

async function executeAndSend(
  deps: GraphqlEndpoint,
  { asked, share }: Shared,
  response: ServerResponse,
): Promise<void> {
  const { current, key, request } = asked;
  const { headers, leave } = await deps.gate.enter(request);
  let cost = 0;
  try {
    const name = key === undefined ? undefined : `${current.release.hash}\n${key}`;
    const produced = await share(name, () => produce(deps, asked));
    cost = produced.executed.cost;
    deps.metrics.count('executed');
    if (!response.destroyed) sendProduced(response, produced, headers);
  } finally {
    leave(cost);
  }
}

function sendProduced(
  response: ServerResponse,
  { executed, kept }: Produced,
  headers: readonly string[],
): void {
  if (kept) sendKept(response, kept, [...headers, COST_HEADER, String(executed.cost)]);
  else sendOwn(response, executed, headers);
}

/** Sends a kept answer, if there is one. */
function sendCached(
  { cache, metrics }: GraphqlEndpoint,
  { current, key }: Pick<Asked, 'current' | 'key'>,
  response: ServerResponse,
): boolean {
  const kept = key === undefined ? undefined : cache.get(current, key);
  if (!kept) return false;
  metrics.count(sendKept(response, kept) === 'whole' ? 'cached' : 'unchanged');
  return true;
}

/** Tells a client that names the tag of the answer that it has it, without making it. */
function sendUnchanged(
  { metrics }: GraphqlEndpoint,
  { request, key, stem }: Asked,
  response: ServerResponse,
): boolean {
  const had = request.headers['if-none-match'];
  const tag = had === undefined || key === undefined ? undefined : matchedTag(had, stem());
  if (tag === undefined) return false;
  const head = [...unchangedHead(tag, cacheControlOf(request, 'public')), ...headForPages(request)];
  response.writeHead(304, head).end();
  metrics.count('unchanged');
  return true;
}

/** Nothing on the way keeps the answer to a POST request, so that nothing is said about how long. */
function cacheControlOf({ method }: IncomingMessage, sharing: Sharing): string | undefined {
  return method === 'POST' ? undefined : CACHE_CONTROL[sharing];
}

async function produce(deps: GraphqlEndpoint, { key, stem, ...cameIn }: Asked): Promise<Produced> {
  const started = performance.now();
  const executed = await executeRequest(deps, cameIn);
  deps.metrics.executed((performance.now() - started) / 1_000);
  const { sharing, bytes } = executed;
  if (sharing === undefined || key === undefined) return { executed, kept: undefined };
  const cacheControl = cacheControlOf(cameIn.request, sharing);
  const answer = { bytes, contentType: executed.contentType, stem: stem(), cacheControl };
  return { executed, kept: deps.cache.keep(cameIn.current, key, answer) };
}

function methodProblem(): HttpProblem {
  return new HttpProblem({
    status: 405,
    message: 'Send a GET or a POST request.',
    headers: { allow: 'GET, HEAD, POST, OPTIONS' },
  });
}
