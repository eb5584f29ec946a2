import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { ulid } from 'ulid';
import { type Answer, jsonAnswer, send } from './answer.ts';
import { type GraphqlEndpoint, handleGraphql } from './handle-graphql.ts';
import { HttpProblem } from './http-problem.ts';
import { aliveAnswer, type Readiness, readyAnswer } from './readiness.ts';

/** What the edge routes to. */
export interface EdgeDeps extends GraphqlEndpoint, Readiness {
  readonly log: Logger;
}

/** Any page may read what is public: no cookie or password is asked for, and none is let through. */
const CORS = { 'access-control-allow-origin': '*' };
const PREFLIGHT: Answer = {
  status: 204,
  headers: {
    ...CORS,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'accept, content-type, apollo-require-preflight, x-requested-with',
    'access-control-max-age': '86400',
  },
  body: '',
};

/** The listener of the HTTP server: routes a request and always answers it. */
export function createEdge(deps: EdgeDeps) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = await route(deps, request).catch((error: unknown) => refusalOf(deps, error));
    if (response.destroyed) return;
    if (deps.isDraining()) response.setHeader('connection', 'close');
    send(response, { ...answer, headers: { 'x-content-type-options': 'nosniff', ...answer.headers } });
  };
}

async function route(deps: EdgeDeps, request: IncomingMessage): Promise<Answer> {
  const url = urlOf(request);
  switch (url.pathname) {
    case '/graphql': {
      if (request.method === 'OPTIONS') return PREFLIGHT;
      const answer = await handleGraphql(deps, request, url);
      return { ...answer, headers: { ...answer.headers, ...CORS } };
    }
    case '/healthz':
      return aliveAnswer();
    case '/readyz':
      return readyAnswer(deps);
    case '/':
      return { status: 302, headers: { location: '/graphql' }, body: '' };
    default:
      throw new HttpProblem({
        status: 404,
        code: 'NOT_FOUND',
        message: `There is nothing at ${url.pathname}. GraphQL is at /graphql.`,
      });
  }
}

function urlOf({ url = '/' }: IncomingMessage): URL {
  try {
    return new URL(url, 'http://localhost');
  } catch {
    throw new HttpProblem({ status: 400, message: 'The address of the request cannot be read.' });
  }
}

/** A refusal as a GraphQL error; anything else is logged under an id and answered with that id alone. */
function refusalOf({ versions, log }: EdgeDeps, error: unknown): Answer {
  const release = versions.current()?.release.number;
  const extensions = release === undefined ? {} : { extensions: { release } };
  if (error instanceof HttpProblem) {
    const errors = [{ message: error.message, extensions: error.extensions }];
    return jsonAnswer(error.status, { errors, ...extensions }, { ...CORS, ...error.headers });
  }
  const logId = ulid();
  log.error({ logId, err: error }, 'A request failed before GraphQL');
  const message = `Something went wrong here. When you report it, name ${logId}.`;
  const errors = [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', logId } }];
  return jsonAnswer(500, { errors, ...extensions }, CORS);
}
