import type { IncomingMessage, ServerResponse } from 'node:http';
import { jsonAnswer } from '../http/answer.ts';
import { clientAddress } from '../http/client-address.ts';
import { contentTypeProblem } from '../http/graphql-request.ts';
import { SAFE_HEADERS } from '../http/headers.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { readBody } from '../http/read-body.ts';
import { refuseUnusable } from '../http/refuse-unusable.ts';
import { AUTH_PATH, CLIENT_HEADER } from './auth.ts';
import { authProblem } from './auth-problem.ts';
import { AUTH_ROUTES, type AuthRoute } from './auth-routes.ts';
import { sessionCookie } from './session-cookie.ts';
import type { Attempt, SignInLimit } from './sign-in-limit.ts';

/** Passwords and e-mail addresses are short. */
const MOST_BODY_BYTES = 16 * 1024;

/** What of a request better-auth gets to see besides its body. */
const HEADERS_PASSED_ON = ['cookie', 'origin', 'referer', 'user-agent'] as const;

/** What the handler answers by. */
export interface AuthHandlerDeps {
  /** Answers a request to one of better-auth's routes; rejects with an HttpProblem while the database is away. */
  readonly answer: (request: Request) => Promise<Response>;
  readonly limit: SignInLimit;
  readonly isTrustedOrigin: (origin: string) => boolean;
  readonly siteUrl: string;
  /** How many trusted proxies stand before this process. */
  readonly proxies: number;
}

/** A request that may go to better-auth. */
interface Asked {
  readonly path: string;
  readonly route: AuthRoute;
  readonly body: Readonly<Record<string, unknown>>;
  readonly request: IncomingMessage;
}

/**
 * Answers a request below `/api/auth`. Only routes of ours are open, only JSON of their shape gets on, and only from
 * pages of the site; attempts are counted. Rejects with an HttpProblem for everything else.
 */
export async function answerAuth(
  deps: AuthHandlerDeps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '').split('?', 1)[0]?.slice(AUTH_PATH.length) ?? '';
  const route = AUTH_ROUTES.get(path);
  if (!route) throw noRoute(path);
  if (request.method !== route.method) throw otherMethod(route);
  const body = route.method === 'POST' ? await bodyOf(deps, request, route) : {};
  const answered = await counted(deps, { path, route, body, request });
  await sendOn(response, answered);
}

async function bodyOf(
  { isTrustedOrigin }: AuthHandlerDeps,
  request: IncomingMessage,
  { shape }: AuthRoute,
): Promise<Readonly<Record<string, unknown>>> {
  const { origin, 'sec-fetch-site': site, 'content-type': type } = request.headers;
  const isForeign = origin === undefined ? site === 'cross-site' : !isTrustedOrigin(origin);
  if (isForeign) throw foreignPage(origin);
  const problem = contentTypeProblem(type);
  if (problem) throw problem;
  const bytes = await new Promise<Buffer>((take, refuse) =>
    readBody(request, { take, refuse }, MOST_BODY_BYTES),
  );
  const given = jsonIn(bytes);
  refuseUnusable(given);
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new HttpProblem({
    status: 400,
    message: parsed.error.issues[0]?.message ?? 'The body is not usable.',
  });
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString() || '{}');
  } catch {
    throw new HttpProblem({ status: 400, message: 'The body is not JSON.' });
  }
}

/** The answer, with the attempt counted where that is done; one that succeeds costs nothing. */
async function counted(deps: AuthHandlerDeps, asked: Asked): Promise<Response> {
  const { route, body, request } = asked;
  const client = clientAddress(
    { remote: request.socket.remoteAddress, forwardedFor: request.headers['x-forwarded-for'] },
    deps.proxies,
  );
  const who =
    route.counted === 'account' ? String(body['email']).toLowerCase() : sessionCookie(request.headers.cookie);
  const attempt: Attempt | undefined = route.counted && (await deps.limit.begin(client, who));
  const answered = await deps.answer(requestOf(deps, asked, client));
  if (!answered.ok) throw await authProblem(answered);
  await attempt?.succeeded();
  return answered;
}

function requestOf({ siteUrl }: AuthHandlerDeps, { path, route, body, request }: Asked, client?: string) {
  const headers = new Headers();
  for (const name of HEADERS_PASSED_ON) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  if (client !== undefined) headers.set(CLIENT_HEADER, client);
  if (route.method === 'GET') return new Request(`${siteUrl}${AUTH_PATH}${path}`, { headers });
  headers.set('content-type', 'application/json');
  // Whoever is no browser sends no origin, and no browser lets a page of another site leave it out.
  if (!headers.has('origin')) headers.set('origin', siteUrl);
  return new Request(`${siteUrl}${AUTH_PATH}${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
}

async function sendOn(response: ServerResponse, answered: Response): Promise<void> {
  const { status, headers, body } = jsonAnswer(answered.status, await answered.json());
  const cookies = answered.headers.getSetCookie();
  response.writeHead(status, {
    ...headers,
    ...SAFE_HEADERS,
    'content-length': Buffer.byteLength(body),
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
  });
  response.end(body);
}

function noRoute(path: string): HttpProblem {
  const message = `There is nothing at ${AUTH_PATH}${path}. Sign in at ${AUTH_PATH}/sign-in/email.`;
  return new HttpProblem({ status: 404, code: 'NOT_FOUND', message });
}

function otherMethod({ method }: AuthRoute): HttpProblem {
  return new HttpProblem({ status: 405, message: `Send a ${method} request.`, headers: { allow: method } });
}

function foreignPage(origin = 'another site'): HttpProblem {
  return new HttpProblem({
    status: 403,
    code: 'FORBIDDEN',
    message: `Pages of ${origin} may not sign anybody in or out. Set PUBLIC_URL to the address of the site.`,
  });
}
