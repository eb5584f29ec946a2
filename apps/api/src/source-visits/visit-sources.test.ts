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

/** A server and where it is. */
async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_request, response) => answer(response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a few servers are asked at once, each for one address after the other, and every address is visited', async () => {
  let [open, most] = [0, 0];
  const asked = new Set<string>();
  const waiting: (() => void)[] = [];
  // Nobody answers before both servers are asked, which asking them in turn would never come to.
  const whenBothAreAsked = (name: string, answer: () => void) => {
    asked.add(name);
    waiting.push(answer);
    if (asked.size === 2) for (const each of waiting.splice(0)) each();
  };
  const one = await serve((response) => {
    open += 1;
    most = Math.max(most, open);
    whenBothAreAsked('one', () => {
      open -= 1;
      response.end();
    });
  });
  const other = await serve((response) => whenBothAreAsked('other', () => response.end()));
  const addresses = [`${other}/1`, `${one}/1`, `${one}/2`, `${one}/3`].map((url, index) => ({
    sourceId: `src_${index}`,
    url,
  }));
  const at = '2026-11-28T08:00:00.000Z';
  const visits = await visitSources(addresses, { userAgent: 'A test/1', limitMs: 30_000, now: () => at });
  expect(visits.map(({ sourceId }) => sourceId).sort()).toEqual(['src_0', 'src_1', 'src_2', 'src_3']);
  expect(visits).toMatchObject(addresses.map(() => ({ outcome: 'REACHABLE', at })));
  expect(most).toBe(1);
});
