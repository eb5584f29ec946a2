import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@symptograph/db';
import { type DurableServer, publishGraph, startDurableServer } from '@symptograph/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { torture } from '../env.ts';
import { type ApiProcess, runApi } from '../run-api.ts';
import { smallGraph } from '../small-pack.ts';
import { type AskAs, approveName } from './cycle.ts';
import { createSet, publish } from './desk-requests.ts';
import { employ, PASSWORD, STAFF, type StaffName } from './staff.ts';
import { askerOf, signIn } from './start-desk.ts';

/** How long the database is away. */
const AWAY_MS = torture ? 30_000 : 3_000;
/** Each process has a folder of its own. */
const FOLDERS = ['a', 'b', 'c'] as const;
const WAIT = { timeout: 60_000 };
const sciatica = '{ condition(slug: "sciatica") { name } statistics { release } }';

let server: DurableServer;
let apis: readonly ApiProcess[];
let asAt: (api: ApiProcess) => AskAs;

beforeAll(async () => {
  server = await startDurableServer();
  const { options } = server;
  await employ(options);
  const database = await openDatabase(options);
  await publishGraph(database, smallGraph);
  await database.close();
  const start = (keep: string) =>
    runApi(`${options.dataFolder}-${keep}`, {
      DATABASE_URL: options.url ?? '',
      ...(options.ownerUrl !== undefined && { DATABASE_OWNER_URL: options.ownerUrl }),
      POLL_SECONDS: '1',
    });
  apis = await Promise.all(FOLDERS.map(start));
  const cookies = new Map<StaffName, string>();
  for (const name of ['editor', 'editor2', 'publisher'] as const)
    cookies.set(name, await signIn(first().url, name));
  asAt =
    ({ url }) =>
    (name) =>
      askerOf(url, cookies.get(name));
}, 120_000);
afterAll(async () => {
  for (const api of apis) await api.kill();
  for (const keep of FOLDERS)
    await rm(`${server.options.dataFolder}-${keep}`, { recursive: true, force: true });
  await server.remove();
});

function first(): ApiProcess {
  const [api] = apis;
  if (!api) throw new Error('None was started.');
  return api;
}

/** What an API answers to everybody. */
async function read({ url }: ApiProcess, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { readonly data: unknown }).data;
}

/** Publishes a name on one API and waits until all of them answer it; how long the slowest took, in milliseconds. */
async function publishAndWait(on: ApiProcess, name: string): Promise<number> {
  const as = asAt(on);
  const number = await approveName(as, name, { edits: new Map(), releases: new Map() });
  const { number: release } = await publish(as('publisher'), number);
  const published = performance.now();
  await Promise.all(
    apis.map((api) =>
      expect
        .poll(() => read(api, sciatica), { ...WAIT, interval: 10 })
        .toEqual({ condition: { name }, statistics: { release } }),
    ),
  );
  return performance.now() - published;
}

test('what is published on one process is answered by all, and somebody who signed in at one is known to all', async () => {
  for (const [turn, api] of apis.entries()) {
    const took = await publishAndWait(api, `published on process ${turn + 1}`);
    process.stdout.write(`All processes answered a new release after ${Math.round(took)} ms.\n`);
  }
});

test(`while the database is away for ${AWAY_MS / 1_000} s all read on and say why nothing is written, and recover by themselves`, async () => {
  const before = await read(first(), sciatica);
  await server.stop();
  const gone = performance.now();
  while (performance.now() - gone < AWAY_MS) {
    for (const api of apis) {
      expect(await read(api, sciatica)).toEqual(before);
      const { errors, data } = await asAt(api)('editor')(
        'mutation { createChangeSet(input: { title: "Late" }) { __typename } }',
      );
      expect({ api: api.url, data, errors }).toMatchObject({
        errors: [
          { message: expect.stringContaining('The database is away'), extensions: { code: 'UNAVAILABLE' } },
        ],
      });
      expect(await signInStatus(api)).toBe(503);
    }
    await pause(200);
  }
  await server.start();
  for (const api of apis)
    await expect
      .poll(async () => (await fetch(`${api.url}/readyz`)).json(), WAIT)
      .toMatchObject({ status: 'ready', database: 'ok' });
  for (const api of apis) {
    expect(await createSet(asAt(api)('editor'), 'After')).toMatchObject({ status: 'DRAFT' });
    expect(await signInStatus(api)).toBe(200);
  }
  await publishAndWait(first(), 'published after the database was away');
}, 180_000);

async function signInStatus({ url }: ApiProcess): Promise<number> {
  const { status } = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: STAFF.viewer.email, password: PASSWORD }),
  });
  return status;
}
