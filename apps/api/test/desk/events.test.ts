import type { ThrowawayDatabase } from '@symptograph/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { small, smallPack } from '../small-pack.ts';
import { newDatabase, startTestApi, type TestApi } from '../start-test-api.ts';
import { approvedSet, setField } from './approved-set.ts';
import { createSet, publish } from './desk-requests.ts';
import { signIn, startDesk, type TestDesk } from './start-desk.ts';

const WAIT = { timeout: 15_000 };
/** Polling is no help: what is heard is heard by the line of the server. */
const settings = { pollSeconds: 3_600 };

let place: ThrowawayDatabase;
let desk: TestDesk;
let other: TestApi;

beforeAll(async () => {
  place = await newDatabase('server');
  desk = await startDesk({ place, packs: [smallPack()], settings });
  other = await startTestApi({ place, packs: [smallPack()], settings });
});
afterAll(async () => {
  await other.stop();
  await desk.stop();
  await place.remove();
});

/** Listens to a process; what was heard so far. */
async function listenTo(url: string, cookie?: string) {
  const over = new AbortController();
  const response = await fetch(`${url}/events`, {
    headers: cookie === undefined ? {} : { cookie },
    signal: over.signal,
  });
  let text = '';
  const ended = (async () => {
    for await (const part of response.body ?? []) text += Buffer.from(part).toString();
  })();
  return {
    type: response.headers.get('content-type'),
    heard: () => text,
    ended,
    stop: async () => {
      over.abort();
      await ended.catch(() => undefined);
    },
  };
}

test('a release that one process publishes is answered and told by another, by the line between them', async () => {
  const stream = await listenTo(other.url);
  expect(stream.type).toContain('text/event-stream');
  await expect.poll(stream.heard, WAIT).toContain('event: release\ndata: {"release":1}\n\n');
  const number = await approvedSet(desk, 'A name', setField(small.sciatica.id, 'name', 'sciatic pain'));
  await publish(desk.as('publisher'), number);
  await expect.poll(stream.heard, WAIT).toContain('event: release\ndata: {"release":2}\n\n');
  expect(await other.ask('{ condition(slug: "sciatica") { name } }')).toMatchObject({
    data: { condition: { name: 'sciatic pain' } },
    extensions: { release: 2 },
  });
  expect(stream.heard()).not.toContain('changeSet');
  await stream.stop();
});

test('what happens to a change set is told to those who may read drafts, wherever they listen, and to nobody else', async () => {
  const [editor, viewer] = await Promise.all([
    listenTo(other.url, await signIn(other.url, 'editor')),
    listenTo(other.url, await signIn(other.url, 'viewer')),
  ]);
  const { number } = await createSet(desk.as('contributor'), 'A draft');
  await approvedSet(desk, 'Another', setField(small.cramp.id, 'name', 'cramp'));
  await expect.poll(editor.heard, WAIT).toMatch(/event: changeSet\ndata: \{"number":\d+,"head":1\}\n\n/);
  expect(editor.heard()).toContain(`{"number":${number + 1},"head":1}`);
  expect(viewer.heard()).not.toContain('changeSet');
  await Promise.all([editor.stop(), viewer.stop()]);
});

test('only GET is answered, and where reading is not public nobody listens without signing in', async () => {
  expect((await fetch(`${other.url}/events`, { method: 'POST' })).status).toBe(405);
  const closed = await startTestApi({ packs: [smallPack()], settings: { publicRead: false } });
  expect((await fetch(`${closed.url}/events`)).status).toBe(401);
  await closed.stop();
});

test('a process that stops ends its streams', async () => {
  const api = await startTestApi({ packs: [smallPack()] });
  const stream = await listenTo(api.url);
  await api.stop();
  await stream.ended;
  expect(stream.heard()).toContain('event: release');
});
