import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { visitSources } from './visit-sources.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
});

/** A server and where it is; `answer` gets the path that was asked. */
async function serve(answer: (path: string, response: ServerResponse) => void): Promise<string> {
  const server = createServer(({ url = '' }, response) => answer(url, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Something that comes to pass once. */
function awaited() {
  let come = () => {};
  const comes = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { comes, come };
}

/**
 * A server `one` that answers its first address only when `other` answered, which it does only when `one` was asked. Each answer of `one`
 * waits besides until it answered another request: whatever was asked together with the first was heard by then.
 */
async function twoServers() {
  const [oneAsked, otherAnswered] = [awaited(), awaited()];
  const log: string[] = [];
  const one = await serve(async (path, response) => {
    if (path === '/meanwhile') return response.end();
    log.push('asked');
    oneAsked.come();
    await otherAnswered.comes;
    await fetch(`${one}/meanwhile`);
    log.push('answered');
    return response.end();
  });
  const other = await serve(async (_path, response) => {
    await oneAsked.comes;
    response.on('finish', otherAnswered.come).end();
  });
  return { one, other, log };
}

test('a few servers are asked at once, each for one address after the other, and every address is visited', async () => {
  const { one, other, log } = await twoServers();
  const addresses = [`${one}/1`, `${one}/2`, `${other}/1`, `${one}/3`].map((url, index) => ({
    sourceId: `src_${index}`,
    url,
  }));
  const at = '2026-11-28T08:00:00.000Z';
  const visiting = { userAgent: 'A test/1', limitMs: 30_000, headLimitMs: 20_000, now: () => at };
  const visits = await visitSources(addresses, visiting);
  expect(visits.map(({ sourceId }) => sourceId).toSorted()).toEqual(['src_0', 'src_1', 'src_2', 'src_3']);
  expect(visits).toMatchObject(addresses.map(() => ({ outcome: 'REACHABLE', at })));
  expect(log).toEqual(['asked', 'answered', 'asked', 'answered', 'asked', 'answered']);
});
