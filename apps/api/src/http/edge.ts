import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { ulid } from 'ulid';
import type { DeskEvents } from '../desk/desk-events.ts';
import { type Answer, jsonAnswer, send } from './answer.ts';
import { answerAtDesk, type DeskEndpoint } from './desk-endpoint.ts';
import type { EventStreams } from './event-stream.ts';
import { createGraphqlEndpoint, type GraphqlEndpoint } from './graphql-endpoint.ts';
import { EXPOSED_HEADERS, OPEN_HEADERS, SAFE_HEADERS } from './headers.ts';
import { HttpProblem } from './http-problem.ts';
import { aliveAnswer, type Readiness, readyAnswer } from './readiness.ts';

/** What the edge routes to. */
export interface EdgeDeps extends GraphqlEndpoint, Readiness {
  readonly log: Logger;
  /** What is for people who sign in; without it there is only what is public. */
  readonly door: (DeskDoor & Pick<DeskEndpoint, 'graphql'> & OpenStreams) | undefined;
}

interface OpenStreams {
  readonly streams: Pick<EventStreams, 'answer'>;
}

/** Where people sign in, and what they get to. */
export interface DeskDoor extends Pick<DeskEndpoint, 'desk' | 'viewerOf' | 'isTrustedOrigin' | 'mayRead'> {
  /** Answers what is below `/api/auth`; rejects with an HttpProblem when it refuses. */
  readonly answerAuth: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** What is told to who listens. */
  readonly events: DeskEvents;
}

const READ_BY_PAGES = { ...OPEN_HEADERS, ...EXPOSED_HEADERS };

const PREFLIGHT: Answer = {
  status: 204,
  headers: {
    ...OPEN_HEADERS,
    'access-control-allow-methods': 'GET, HEAD, POST',
    'access-control-allow-headers':
      'accept, authorization, content-type, if-none-match, apollo-require-preflight, x-requested-with',
    'access-control-max-age': '86400',
  },
  body: '',
};

/** The listener of the HTTP server: routes a request and always answers it. */
export function createEdge(deps: EdgeDeps) {
  const answerGraphql = createGraphqlEndpoint(deps);
  const { door } = deps;
  const desk = door && { ...deps, ...door };
  const answerOther = async (response: ServerResponse, path: string) => {
    const answer = await route(deps, path);
    send(response, { ...answer, headers: { ...SAFE_HEADERS, ...answer.headers } });
  };
  const refuse = (response: ServerResponse, error: unknown) => {
    const answer = refusalOf(deps, error);
    deps.metrics.count(answer.status < 500 ? 'refused' : 'failed');
    if (response.destroyed || response.headersSent) return;
    send(response, { ...answer, headers: { ...SAFE_HEADERS, ...answer.headers } });
  };
  // Without a promise on the way to what is kept: each costs a turn, and most requests are for what is kept.
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (deps.isDraining()) response.setHeader('connection', 'close');
    const path = pathOf(request);
    const refuseThis = (error: unknown) => refuse(response, error);
    const isGraphql = path === '/graphql' && request.method !== 'OPTIONS';
    if (isGraphql && door?.mayRead) {
      door.mayRead(request).then(() => answerGraphql(request, response, refuseThis), refuseThis);
    } else if (isGraphql) answerGraphql(request, response, refuseThis);
    else {
      const atDoor = door && desk && answerAtDoor({ deps, door, desk }, path, { request, response });
      (atDoor ?? answerOther(response, path)).catch(refuseThis);
    }
  };
}

interface OpenDoor {
  readonly deps: EdgeDeps;
  readonly door: DeskDoor & OpenStreams;
  readonly desk: DeskEndpoint;
}

/** Answers what people sign in for; undefined when a path is none of it. */
function answerAtDoor(
  { deps, door, desk }: OpenDoor,
  path: string,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> | undefined {
  if (path === '/admin/graphql') return answerAtDesk(desk, request, response);
  if (path === '/events') return atGate(deps, request, () => answerEvents(door, request, response));
  if (!path.startsWith('/api/auth/')) return undefined;
  return atGate(deps, request, () => door.answerAuth(request, response));
}

async function answerEvents(
  { mayRead, streams }: Pick<DeskDoor, 'mayRead'> & OpenStreams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await mayRead?.(request);
  await streams.answer(request, response);
}

/** Lets a request in at the gate like any other that is worked on. */
async function atGate(
  { gate }: EdgeDeps,
  request: IncomingMessage,
  work: () => Promise<void>,
): Promise<void> {
  const { leave } = await gate.enter(request);
  try {
    await work();
  } finally {
    leave(0);
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

async function route(deps: EdgeDeps, path: string): Promise<Answer> {
  switch (path) {
    case '/graphql':
      return PREFLIGHT;
    case '/healthz':
      return aliveAnswer();
    case '/readyz':
      return readyAnswer(deps);
    case '/metrics':
      return metricsAnswer(deps);
    case '/':
      return { status: 302, headers: { location: '/graphql' }, body: '' };
    default:
      throw new HttpProblem({
        status: 404,
        code: 'NOT_FOUND',
        message: `There is nothing at ${path}. GraphQL is at /graphql.`,
      });
  }
}

async function metricsAnswer({ metrics }: EdgeDeps): Promise<Answer> {
  return {
    status: 200,
    headers: { 'content-type': metrics.contentType, 'cache-control': 'no-store' },
    body: await metrics.text(),
  };
}

/** A refusal as a GraphQL error; anything else is logged under an id and answered with that id alone. */
function refusalOf({ versions, log }: EdgeDeps, error: unknown): Answer {
  const release = versions.current()?.release.number;
  const extensions = release === undefined ? {} : { extensions: { release } };
  if (error instanceof HttpProblem) {
    const errors = [{ message: error.message, extensions: error.extensions }];
    return jsonAnswer(error.status, { errors, ...extensions }, { ...READ_BY_PAGES, ...error.headers });
  }
  const logId = ulid();
  log.error({ logId, err: error }, 'A request failed before GraphQL');
  const message = `Something went wrong here. When you report it, name ${logId}.`;
  const errors = [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', logId } }];
  return jsonAnswer(500, { errors, ...extensions }, READ_BY_PAGES);
}
