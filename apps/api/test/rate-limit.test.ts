import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorsIn, jsonPost, type ServedGraph, serveGraph } from './serve-graph.ts';

let api: ServedGraph;
beforeAll(async () => {
  api = await serveGraph({ rateLimit: 10, trustProxy: 1 });
});
afterAll(() => api.stop());

let number = 0;
/** A question that was not asked before, from a client that a proxy saw. */
function askAs(address: string, query?: string) {
  number += 1;
  return api.send(jsonPost({ query: query ?? `{ n${number}: __typename }` }, { 'x-forwarded-for': address }));
}

describe('a client', () => {
  test('is told what it may still spend, and to wait when nothing is left', async () => {
    const first = await askAs('192.0.2.1');
    expect(first.status).toBe(200);
    expect(first.headers).toMatchObject({
      ratelimit: expect.stringMatching(/^"client";r=9;t=\d+$/),
      'ratelimit-policy': '"client";q=10;w=60',
    });
    for (let turn = 1; turn < 10; turn += 1) expect((await askAs('192.0.2.1')).status).toBe(200);
    const refused = await askAs('192.0.2.1');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.headers['ratelimit']).toMatch(/^"client";r=0;/);
    expect(errorsIn(refused)).toMatchObject([
      { extensions: { code: 'RATE_LIMITED', what: 'points', limit: 10 } },
    ]);
    expect((await askAs('192.0.2.2')).status).toBe(200);
  });

  test('pays for what an operation costs', async () => {
    const costly = `{ symptoms(first: 100) { nodes { id name slug conditions(first: 20) { nodes { id name } } } } }`;
    const { headers } = await askAs('192.0.2.3', costly);
    expect(Number(headers['x-query-cost'])).toBeGreaterThan(4_000);
    expect((await askAs('192.0.2.3')).headers['ratelimit']).toMatch(/r=[0-4];/);
  });

  test('pays nothing for an answer that was given before', async () => {
    const asked = jsonPost({ query: '{ statistics { release } }' }, { 'x-forwarded-for': '192.0.2.4' });
    for (let turn = 0; turn < 30; turn += 1) expect((await api.send(asked)).status).toBe(200);
  });

  test('is the one that the trusted proxy saw, whatever the client wrote before it', async () => {
    for (let turn = 0; turn < 10; turn += 1) await askAs(`203.0.113.${turn}, 192.0.2.5`);
    expect((await askAs('203.0.113.99, 192.0.2.5')).status).toBe(429);
    expect((await askAs('192.0.2.5, 203.0.113.99')).status).toBe(200);
  });

  test('is a whole network where addresses are the network’s to choose', async () => {
    for (let turn = 0; turn < 10; turn += 1) await askAs(`2001:db8:0:1::${turn}`);
    expect((await askAs('2001:0db8::1:ffff:0:0:1')).status).toBe(429);
    expect((await askAs('2001:db8:0:2::1')).status).toBe(200);
  });
});

test('programs on this machine and proxies that are not trusted are not counted as anybody else', async () => {
  const own = await serveGraph({ rateLimit: 2 });
  for (let turn = 0; turn < 5; turn += 1) {
    const asked = jsonPost({ query: `{ n${turn}: __typename }` }, { 'x-forwarded-for': '192.0.2.1' });
    const { status, headers } = await own.send(asked);
    expect(status).toBe(200);
    expect(headers).not.toHaveProperty('ratelimit');
  }
  await own.stop();
});

test('a page of another origin may read what it needs to know', async () => {
  const { headers } = await api.send(
    jsonPost({ query: '{ __typename }' }, { origin: 'https://page.example' }),
  );
  const exposed = String(headers['access-control-expose-headers']).split(', ');
  expect(exposed).toEqual(expect.arrayContaining(['etag', 'retry-after', 'ratelimit', 'x-query-cost']));
});

test('measures tell what became of requests, in the format of Prometheus', async () => {
  const own = await serveGraph();
  await own.ask('{ __typename }');
  await own.ask('{ __typename }');
  await own.send(jsonPost([]));
  const { headers, text } = await own.send({ path: '/metrics' });
  expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(text).toMatch(/^# TYPE symptograph_requests_total counter$/m);
  expect(text).toMatch(/^symptograph_requests_total\{outcome="executed"\} 1$/m);
  expect(text).toMatch(/^symptograph_requests_total\{outcome="cached"\} 1$/m);
  expect(text).toMatch(/^symptograph_requests_total\{outcome="refused"\} 1$/m);
  expect(text).toMatch(/^symptograph_execution_seconds_count 1$/m);
  expect(text).toMatch(/^symptograph_release 1$/m);
  expect(text).toMatch(/^symptograph_cache_answers 1$/m);
  expect(await own.measure('process_resident_memory_bytes')).toBeGreaterThan(1e7);
  await own.stop();
});
