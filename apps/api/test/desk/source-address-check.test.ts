import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aSource } from '@symptograph/core/testing';
import type { ThrowawayDatabase } from '@symptograph/db/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkSources } from '../../src/operation/check-sources.ts';
import { smallGraph, smallPack } from '../small-pack.ts';
import { newDatabase } from '../start-test-api.ts';
import { createSet, editSet } from './desk-requests.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

/** What the server of the sources answers, by path. */
const statuses = new Map([
  ['/moved', 301],
  ['/gone', 404],
  ['/fails', 500],
]);
const agents = new Set<string | undefined>();
let isAway = false;
const web = createServer(({ url = '', headers }, response) => {
  agents.add(headers['user-agent']);
  if (isAway) response.socket?.destroy();
  else response.writeHead(statuses.get(url) ?? 200, { location: '/new' }).end();
});

let place: ThrowawayDatabase;
let desk: TestDesk;
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  const named = ['answers', 'fails', 'gone', 'moved'].map((title, index) =>
    aSource(index + 2, { slug: title, title, url: `${origin}/${title}` }),
  );
  place = await newDatabase('embedded');
  desk = await startDesk({ place, packs: [smallPack({ sources: [...smallGraph.sources, ...named] })] });
});
beforeEach(() => {
  isAway = false;
});
afterAll(async () => {
  await desk.stop();
  await place.remove();
  const closed = new Promise((resolve) => web.close(resolve));
  web.closeAllConnections();
  await closed;
});

const check = () => {
  const { dataFolder } = place.options;
  const nowhere = { databaseUrl: undefined, databaseOwnerUrl: undefined };
  return checkSources({ ...nowhere, dataFolder, publicUrl: 'https://desk.example.org' }, 30_000);
};
const QUERY = `{ sources(first: 9) { nodes { title addressCheck {
  outcome at status movedTo reason unreachableSince
} } } }`;
const told = async (search = '') => {
  const { data } = await desk.as('editor')(QUERY, {}, search);
  const nodes: readonly { readonly title: string; readonly addressCheck: object | null }[] =
    data.sources.nodes;
  return new Map(nodes.map(({ title, addressCheck }) => [title, addressCheck]));
};

const UNKNOWN = {
  ...{ outcome: null, at: null, status: null, movedTo: null, reason: null, unreachableSince: null },
};

test('beside a running API sources are visited, it keeps what came of it, and the desk tells it', async () => {
  expect([...(await told()).entries()]).toEqual([
    ['An article', null],
    ...['answers', 'fails', 'gone', 'moved'].map((title) => [title, UNKNOWN]),
  ]);
  const { checks, withoutAddress } = await check();
  expect(withoutAddress).toBe(1);
  expect(checks.map(({ title, outcome }) => [title, outcome])).toEqual([
    ['answers', 'REACHABLE'],
    ['fails', 'NO_ANSWER'],
    ['gone', 'GONE'],
    ['moved', 'MOVED'],
  ]);
  expect([...agents]).toEqual(['Symptograph-sources/1 (+https://desk.example.org)']);
  const after = await told();
  for (const { title, outcome, at, status, movedTo, reason, unreachableSince } of checks) {
    expect(after.get(title)).toEqual({ outcome, at, status, movedTo, reason, unreachableSince });
  }
  expect(after.get('moved')).toMatchObject({ movedTo: `${origin}/new`, unreachableSince: null });
});

test('a source stays unreachable since its first visit that found nobody, until one finds somebody', async () => {
  const sinceOf = (checked: Awaited<ReturnType<typeof check>>, title: string) =>
    checked.checks.find((each) => each.title === title)?.unreachableSince;
  const first = await check();
  statuses.set('/fails', 404).set('/gone', 200);
  const second = await check();
  expect(sinceOf(second, 'fails')).toBe(sinceOf(first, 'fails'));
  expect(sinceOf(second, 'fails')).toEqual(expect.any(String));
  expect(sinceOf(second, 'gone')).toBeNull();
});

test('of the address that a draft gives a source nothing is known', async () => {
  await check();
  const editor = desk.as('editor');
  const { number } = await createSet(editor, 'Another address');
  const operations = [{ op: 'SET', path: 'url', value: `${origin}/elsewhere` }];
  await editSet(editor, { changeSet: number, ifHead: 0 }, [
    { update: { subjectId: aSource(2).id, operations } },
  ]);
  expect((await told(`?changeSet=${number}`)).get('answers')).toEqual(UNKNOWN);
  expect((await told()).get('answers')).toMatchObject({ outcome: 'REACHABLE' });
});

test('when nothing at all answers, nothing of it is kept', async () => {
  const before = await told();
  isAway = true;
  await expect(check()).rejects.toThrow(
    /^None of the addresses \(4\) answered; of the first: The connection was closed before it answered\. .* Nothing was kept\.$/,
  );
  expect(await told()).toEqual(before);
});
