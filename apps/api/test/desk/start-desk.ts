import type { DatabaseKind, ThrowawayDatabase } from '@symptograph/db/testing';
import type { LoadablePack } from '../../src/services/load-packs.ts';
import { newDatabase, startTestApi, type TestApi, type TestApiOptions } from '../start-test-api.ts';
import { employ, PASSWORD, STAFF, type StaffName } from './staff.ts';

/** An answer of the desk as a client reads it. */
interface DeskAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: { readonly release?: number; readonly changeSet?: number };
}

/** Asks the desk; `search` goes into the address. */
export type AskDesk = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  search?: string,
) => Promise<DeskAnswer>;

/** A real API with people, over a real database of its own. */
export interface TestDesk {
  readonly api: TestApi;
  /** Asks as somebody who is signed in, or as nobody. */
  readonly as: (name: StaffName | 'anonymous') => AskDesk;
  readonly stop: () => Promise<void>;
}

/** What a test may choose. */
export interface TestDeskOptions extends Pick<TestApiOptions, 'settings' | 'prover'> {
  /** On which kind of database; on a server when not given, which is begun in a third of the time. */
  readonly kind?: DatabaseKind;
  /** A database to come back to, which the test removes itself. */
  readonly place?: ThrowawayDatabase;
  readonly packs?: readonly LoadablePack[];
}

/** Starts one. Somebody signs in when they first ask for something. */
export async function startDesk(options: TestDeskOptions = {}): Promise<TestDesk> {
  const { kind = 'server', packs, settings, prover } = options;
  const place = options.place ?? (await newDatabase(kind));
  await employ(place.options);
  const api = await startTestApi({
    place,
    ...(packs && { packs }),
    ...(settings && { settings }),
    ...(prover && { prover }),
  });
  const cookies = new Map<StaffName, Promise<string>>();
  const cookieOf = (name: StaffName) => {
    const cookie = cookies.get(name) ?? signIn(api.url, name);
    cookies.set(name, cookie);
    return cookie;
  };
  return {
    api,
    as: (name) =>
      name === 'anonymous'
        ? askerOf(api.url, undefined)
        : async (...asked) => askerOf(api.url, await cookieOf(name))(...asked),
    stop: async () => {
      await api.stop();
      if (!options.place) await place.remove();
    },
  };
}

/** The cookie of a new session. */
export async function signIn(url: string, name: StaffName): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: STAFF[name].email, password: PASSWORD }),
  });
  if (!response.ok) throw new Error(`${name} cannot sign in: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Asks the desk of an API with a cookie, or without. */
export function askerOf(
  url: string,
  cookie: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): AskDesk {
  return async (query, variables = {}, search = '') => {
    const response = await fetch(`${url}/admin/graphql${search}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...(await response.json()) };
  };
}
