import { setTimeout as pause } from 'node:timers/promises';
import { type DurableServer, startDurableServer } from '@symptograph/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { torture } from '../env.ts';
import { smallPack } from '../small-pack.ts';
import { startTestApi, type TestApi } from '../start-test-api.ts';
import { type AskAs, approveName } from './cycle.ts';
import { createSet, publish } from './desk-requests.ts';
import { employ, PASSWORD, STAFF, type StaffName } from './staff.ts';
import { askerOf, signIn } from './start-desk.ts';

/** How long the database is away. */
const AWAY_MS = torture ? 30_000 : 3_000;
const WAIT = { timeout: 60_000 };
const sciatica = '{ condition(slug: "sciatica") { name } statistics { release } }';

let server: DurableServer;
let apis: readonly TestApi[];
let asAt: (api: TestApi) => AskAs;

beforeAll(async () => {
  server = await startDurableServer();
  const { options } = server;
  await employ(options);
  const start = (keep: string) =>
    startTestApi({
      packs: [smallPack()],
      place: {
        options: { ...options, dataFolder: `${options.dataFolder}-${keep}` },
        remove: async () => undefined,
      },
      settings: { pollSeconds: 1, rateLimit: 0 },
    });
  apis = [await start('a'), await start('b'), await start('c')];
  const cookies = new Map<StaffName, string>();
  for (const name of ['editor', 'editor2', 'publisher'] as const)
    cookies.set(name, await signIn(first().url, name));
  asAt =
    ({ url }) =>
    (name) =>
      askerOf(url, cookies.get(name));
});
afterAll(async () => {
  for (const api of apis) await api.stop();
  await server.remove();
});

function first(): TestApi {
  const [api] = apis;
  if (!api) throw new Error('None was started.');
  return api;
}

/** Publishes a name on one API and waits until all of them answer it; how long the slowest took, in milliseconds. */
async function publishAndWait(on: TestApi, name: string): Promise<number> {
  const as = asAt(on);
  const number = await approveName(as, name, { edits: new Map(), releases: new Map() });
  const { number: release } = await publish(as('publisher'), number);
  const published = performance.now();
  await Promise.all(
    apis.map((api) =>
      expect
        .poll(async () => (await api.ask(sciatica)).data, { ...WAIT, interval: 10 })
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
  const { data: before } = await first().ask(sciatica);
  await server.stop();
  const gone = performance.now();
  while (performance.now() - gone < AWAY_MS) {
    for (const api of apis) {
      expect((await api.ask(sciatica)).data).toEqual(before);
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

async function signInStatus({ url }: TestApi): Promise<number> {
  const { status } = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: STAFF.viewer.email, password: PASSWORD }),
  });
  return status;
}
