import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { visitAddress } from './visit-address.ts';

const asked: IncomingMessage[] = [];
let origin: string;
const server = createServer((request, response) => {
  asked.push(request);
  answer(request, response);
});

/** `/200`, `/404` and the like answer so, `/301/to/...` leads to the rest, `/head-405` and the like do so to HEAD alone. */
function answer({ url = '', method }: IncomingMessage, response: ServerResponse): void {
  const [, named = '', ...rest] = url.split('/');
  const first = named.startsWith('head-') && method === 'GET' ? '200' : named.replace('head-', '');
  if (first === 'closed') response.socket?.destroy();
  else if (first === 'never') return;
  else if (first === 'endless' && method === 'GET') response.writeHead(200).write('a part, and no end');
  else if (first === 'endless') response.writeHead(501).end();
  else if (rest[0] === 'to') {
    response.writeHead(Number(first), { location: decodeURIComponent(rest.slice(1).join('/')) }).end();
  } else response.writeHead(Number(first)).end();
}

beforeAll(async () => {
  origin = await listen(server);
});
beforeEach(() => asked.splice(0));
afterAll(() => close(server));

const visit = (path: string, limitMs = 30_000, headLimitMs = Math.ceil(limitMs / 2)) => {
  const url = path.startsWith('http') ? path : `${origin}${path}`;
  return visitAddress(url, { userAgent: 'A test/1', limitMs, headLimitMs });
};
const methods = () => asked.map(({ method }) => method);
const leading = (path: string, ...statuses: readonly number[]) =>
  statuses.reduceRight((to, status) => `/${status}/to/${encodeURIComponent(to)}`, path);

test('an address that answers is reachable, asked once, by HEAD and by whoever says who they are', async () => {
  expect(await visit('/200')).toEqual({ outcome: 'REACHABLE', status: 200, movedTo: null, reason: null });
  expect(methods()).toEqual(['HEAD']);
  expect(asked[0]?.headers['user-agent']).toBe('A test/1');
});

test('where HEAD is refused GET is asked, and its answer counts, of which no body is waited for', async () => {
  for (const path of ['/head-405', '/head-404', '/head-503', '/endless']) {
    expect(await visit(path)).toMatchObject({ outcome: 'REACHABLE', status: 200 });
  }
  expect(methods().slice(0, 2)).toEqual(['HEAD', 'GET']);
});

test('where HEAD is closed, or not answered within its share of the limit, GET is asked', async () => {
  expect(await visit('/head-closed')).toMatchObject({ outcome: 'REACHABLE', status: 200 });
  expect(methods()).toEqual(['HEAD', 'GET']);
  expect(await visit('/head-never', 30_000, 50)).toMatchObject({ outcome: 'REACHABLE', status: 200 });
  expect(await visit(leading('/head-never', 301), 30_000, 50)).toMatchObject({ outcome: 'MOVED' });
});

test('what is not there is gone, what is refused says nothing of readers, and a failure is no answer', async () => {
  const told = await Promise.all(['/404', '/410', '/403', '/500'].map((path) => visit(path)));
  expect(told).toEqual([
    { outcome: 'GONE', status: 404, movedTo: null, reason: 'It answered 404.' },
    { outcome: 'GONE', status: 410, movedTo: null, reason: 'It answered 410.' },
    {
      ...{ outcome: 'REFUSED', status: 403, movedTo: null },
      reason: 'It answered 403, which it may say to programs alone.',
    },
    { outcome: 'NO_ANSWER', status: 500, movedTo: null, reason: 'It answered 500.' },
  ]);
});

test('a server that asks for fewer requests is not asked again at once', async () => {
  expect(await visit('/429')).toMatchObject({ outcome: 'REFUSED', status: 429 });
  expect(methods()).toEqual(['HEAD']);
});

test('a redirect for good tells the new address, up to where one is for a while, and the place on the page', async () => {
  const movedTo = async (path: string) => (await visit(path)).movedTo;
  expect(await visit(leading('/200', 301))).toEqual({
    ...{ outcome: 'MOVED', status: 200, movedTo: `${origin}/200` },
    reason: `It moved for good to ${origin}/200.`,
  });
  expect(await movedTo(`${leading('/200', 308, 301)}#dose`)).toBe(`${origin}/200#dose`);
  expect(await movedTo(leading('/200', 301, 302))).toBe(`${origin}${leading('/200', 302)}`);
  expect(await visit(leading('/200', 302, 301))).toMatchObject({ outcome: 'REACHABLE', movedTo: null });
  expect(await visit(leading('/404', 301))).toMatchObject({ outcome: 'GONE', movedTo: null });
});

test('at most five redirects are followed, and none that leads off the web', async () => {
  expect(await visit(leading('/200', 302, 302, 302, 302, 302))).toMatchObject({ outcome: 'REACHABLE' });
  expect(await visit(leading('/200', 302, 302, 302, 302, 302, 302))).toMatchObject({
    ...{ outcome: 'REFUSED', status: 302 },
    reason: 'It sends whoever asks on more than 5 times.',
  });
  expect(await visit(leading('file:///etc/hosts', 301))).toMatchObject({
    reason: 'It sends whoever asks on to file:///etc/hosts, which is no address of the web.',
  });
  expect(await visit('/301')).toMatchObject({ outcome: 'REFUSED', status: 301 });
});

const none = { outcome: 'NO_ANSWER', status: null, movedTo: null };

test('a closed connection, silence, and a server that is not there are told apart', async () => {
  const closed = 'The connection was closed before it answered.';
  expect(await visit('/closed')).toEqual({ ...none, reason: closed });
  expect(await visit('/never', 50)).toEqual({ ...none, reason: 'It did not answer within 0.05 seconds.' });
  expect(await visit(leading('/never', 301), 300)).toMatchObject(none);
  expect(await visit(await addressOfNobody())).toEqual({
    ...none,
    reason: 'Its server takes no connection.',
  });
});

test('a server with which no HTTPS can be spoken is asked once', async () => {
  let connections = 0;
  const plain = createServer().on('connection', () => {
    connections += 1;
  });
  expect(await visit((await listen(plain)).replace('http:', 'https:'))).toEqual({
    ...none,
    reason: expect.stringMatching(/^Its server does not speak HTTPS as expected \(\w+\)\.$/),
  });
  await close(plain);
  expect(connections).toBe(1);
});

/** The address of a server that just ended. */
async function addressOfNobody(): Promise<string> {
  const other = createServer();
  const address = await listen(other);
  await close(other);
  return `${address}/`;
}

/** Where it listens, without a path. */
async function listen(started: Server): Promise<string> {
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

async function close(ending: Server): Promise<void> {
  const closed = new Promise((resolve) => ending.close(resolve));
  ending.closeAllConnections();
  await closed;
}
