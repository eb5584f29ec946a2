import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Viewer } from '@symptograph/core';
import type { Desk } from '../desk/desk.ts';
import { deskVersion } from '../desk/desk-version.ts';
import type { GraphVersions } from '../graph-versions.ts';
import { COST_HEADER } from '../limits/limit-cost.ts';
import type { ReadGuard } from '../people/read-guard.ts';
import type { ReadContext } from '../read-context.ts';
import type { RuleProver } from '../rule-proofs/rule-prover.ts';
import { asksWhoIsSignedIn } from './asks-who-is-signed-in.ts';
import { contentTypeProblem, parametersOfBody } from './graphql-request.ts';
import { SAFE_HEADERS } from './headers.ts';
import { HttpProblem } from './http-problem.ts';
import { readBody } from './read-body.ts';
import type { RequestGate } from './request-gate.ts';

/** The largest body, in bytes: a table of some thousand rows to import. */
const MOST_BODY_BYTES = 8 * 1024 * 1024;

/** What the endpoint of the editorial desk answers from. */
export interface DeskEndpoint {
  readonly graphql: ApolloServer<ReadContext>;
  readonly desk: Desk;
  readonly versions: GraphVersions;
  readonly history: ReadContext['history'];
  readonly gate: RequestGate;
  readonly prover: Pick<RuleProver, 'prove'>;
  /** Who asks, by session or key; rejects with an HttpProblem when what they show is not valid. */
  readonly viewerOf: (request: IncomingMessage) => Promise<Viewer>;
  /** Lets those in who may read; undefined where everybody may. */
  readonly mayRead: ReadGuard | undefined;
  /** Whether pages of an origin may send what their visitors' cookies allow. */
  readonly isTrustedOrigin: (origin: string) => boolean;
}

/**
 * Answers a request to the editorial desk: POST only, as JSON, never kept. A page of a foreign origin is refused whatever cookie it
 * comes with. Where reading is not public, nobody known is told who is signed in and nothing else. Rejects with an HttpProblem when a
 * request never gets to GraphQL.
 */
export async function answerAtDesk(
  deps: DeskEndpoint,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  refuseForeign(deps, request);
  const { leave } = await deps.gate.enter(request);
  let cost = 0;
  try {
    const parameters = parametersOfBody(await bodyOf(request));
    const viewer = await deps.viewerOf(request);
    if (viewer.kind === 'ANONYMOUS' && !asksWhoIsSignedIn(parameters.query)) await deps.mayRead?.(request);
    const search = new URLSearchParams(request.url?.split('?')[1] ?? '');
    const graph = await deskVersion(deps, viewer, search);
    const context: ReadContext = {
      graph,
      releases: deps.versions.releases(),
      history: deps.history,
      graphAt: deps.versions.at,
      prove: (task) => deps.prover.prove(task, 'DESK'),
      atDesk: { viewer, desk: deps.desk },
    };
    const { status, headers, body } = await deps.graphql.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body: parameters },
      context: async () => context,
    });
    if (body.kind !== 'complete') throw new Error('The desk has nothing to send in parts.');
    cost = Number(headers.get(COST_HEADER) ?? 0);
    const bytes = Buffer.from(body.string);
    response.writeHead(status ?? 200, {
      'content-type': headers.get('content-type') ?? 'application/json; charset=utf-8',
      'content-length': bytes.length,
      'cache-control': 'no-store',
      [COST_HEADER]: cost,
      ...SAFE_HEADERS,
    });
    response.end(bytes);
  } finally {
    leave(cost);
  }
}

function refuseForeign({ isTrustedOrigin }: DeskEndpoint, { method, headers }: IncomingMessage): void {
  if (method !== 'POST') {
    throw new HttpProblem({ status: 405, message: 'Send a POST request.', headers: { allow: 'POST' } });
  }
  const problem = contentTypeProblem(headers['content-type']);
  if (problem) throw problem;
  const { origin } = headers;
  if (origin === undefined || isTrustedOrigin(origin)) return;
  throw new HttpProblem({
    status: 403,
    code: 'FORBIDDEN',
    message: `Pages of ${origin} may not use the editorial desk. Set PUBLIC_URL to the address of the site.`,
  });
}

function bodyOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((take, refuse) => readBody(request, { take, refuse }, MOST_BODY_BYTES));
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const name of ['accept', 'content-type'] as const) {
    const value = headers[name];
    if (value !== undefined) map.set(name, value);
  }
  return map;
}
