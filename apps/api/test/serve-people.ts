import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Role, Viewer } from '@symptograph/core';
import { type Database, openDatabase, type Person } from '@symptograph/db';
import type { DatabaseKind } from '@symptograph/db/testing';
import { pino } from 'pino';
import { readSettings, type Settings } from '../src/env.ts';
import { jsonAnswer, send } from '../src/http/answer.ts';
import { HttpProblem } from '../src/http/http-problem.ts';
import { createPeople, type People } from '../src/people/create-people.ts';
import type { PeopleServices } from '../src/people/people-services.ts';
import { newDatabase } from './start-test-api.ts';

/** An answer of what people sign in by. */
export interface PeopleAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
  /** Cookies to send from now on, as a browser would. */
  readonly cookie: string;
}

/** What people sign in by, over a real database, and a page that says who asks. */
export interface ServedPeople {
  readonly database: Database;
  readonly services: PeopleServices;
  /** All that was logged, down to the last detail. */
  readonly logged: readonly string[];
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<PeopleAnswer>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<PeopleAnswer>;
  /** Who a request with these headers is of, or the status of its refusal. */
  readonly viewer: (headers: Record<string, string>) => Promise<Viewer | number>;
  /** Somebody new, with the password `PASSWORD`. */
  readonly add: (name: string, roles: readonly Role[]) => Promise<Person>;
  /** The cookie of a new session. */
  readonly signIn: (person: Person, password?: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export const PASSWORD = 'correct horse battery staple';

/** Serves people on a database of their own. */
export async function servePeople(
  kind: DatabaseKind,
  settings: Partial<Settings> = {},
): Promise<ServedPeople> {
  const place = await newDatabase(kind);
  const database = await openDatabase(place.options);
  const logged: string[] = [];
  const people = createPeople({
    settings: { ...readSettings({}), ...settings },
    secret: async () => 'a secret of the tests, long enough',
    withDatabase: (work) => work(database),
    log: pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }),
  });
  const { url, close } = await listen(people);
  const { services } = people;
  const ask = async (path: string, init: RequestInit) => answerOf(await fetch(`${url}${path}`, init));
  const post: ServedPeople['post'] = (path, body, headers = {}) =>
    ask(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    database,
    services,
    logged,
    post,
    get: (path, headers = {}) => ask(`/api/auth${path}`, { headers }),
    viewer: async (headers) => {
      const { status, body } = await ask('/viewer', { headers });
      return status === 200 ? (body as Viewer) : status;
    },
    add: (name, roles) =>
      services.createPerson('command-line', {
        name,
        email: `${name.toLowerCase()}@example.org`,
        roles,
        password: PASSWORD,
      }),
    signIn: async ({ email }, password = PASSWORD) => {
      const { status, cookie } = await post('/sign-in/email', { email, password });
      if (status !== 200) throw new Error(`${email} could not sign in: ${status}.`);
      return cookie;
    },
    stop: async () => {
      await close();
      await database.close();
      await place.remove();
    },
  };
}

async function listen({ handler, viewerOf }: People) {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const answered =
      request.url === '/viewer'
        ? viewerOf(request).then((viewer) => send(response, jsonAnswer(200, viewer)))
        : handler(request, response);
    answered.catch((error: unknown) => {
      const { status, message, headers } =
        error instanceof HttpProblem ? error : { status: 500, message: String(error), headers: {} };
      send(response, jsonAnswer(status, { message }, headers));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}

async function answerOf(response: Response): Promise<PeopleAnswer> {
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return { status: response.status, body: await response.json(), headers: response.headers, cookie };
}
