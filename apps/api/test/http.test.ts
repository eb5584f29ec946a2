import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallGraph, smallPack } from './small-pack.ts';
import { startTestApi, type TestApi } from './start-test-api.ts';

let api: TestApi;
const logged: string[] = [];

/** One frequency names a piece of evidence that its statement has not: a defect that no check let through. */
const damaged = smallPack({
  statements: smallGraph.statements.map((statement) =>
    statement.qualifiers.frequency ? { ...statement, evidence: [] } : statement,
  ),
});

beforeAll(async () => {
  api = await startTestApi({ packs: [damaged], log: { write: (line) => void logged.push(line) } });
});
afterAll(() => api.stop());

test('an error that nobody foresaw is answered with a log id, and logged under it', async () => {
  const { errors, extensions } = await api.ask(
    '{ symptom(slug: "calf-pain") { conditions { edges { statements { qualifiers { frequency { evidence { id } } } } } } } }',
  );
  const { message, extensions: told } = errors?.[0] ?? { message: '', extensions: {} };
  expect(Object.keys(told).sort()).toEqual(['code', 'logId']);
  expect(told['code']).toBe('INTERNAL_SERVER_ERROR');
  expect(message).toBe(`Something went wrong here. When you report it, name ${told['logId']}.`);
  expect(extensions).toEqual({ release: 1 });
  const line = logged.map((text) => JSON.parse(text)).find(({ logId }) => logId === told['logId']);
  expect(line.err.message).toMatch(/Evidence evd_\w+ is missing/);
});

describe('health', () => {
  test('says that the process is alive and ready, and what it reads', async () => {
    expect(await (await fetch(`${api.url}/healthz`)).json()).toEqual({ status: 'ok' });
    const ready = await fetch(`${api.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ready', release: 1, database: 'ok' });
  });
});

test('an idle connection stays open for longer than the minute for which proxies keep one', async () => {
  const { headers } = await fetch(`${api.url}/healthz`);
  const [, seconds] = /timeout=(\d+)/.exec(headers.get('keep-alive') ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThan(60);
});

describe('a browser', () => {
  test('gets a page that asks for nothing from elsewhere', async () => {
    const response = await fetch(`${api.url}/graphql?release=1`, {
      headers: { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' },
    });
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).toContain('"endpoint":"/graphql?release=1"');
    expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="https?:/);
  });

  test('may read from any page, without sending who it is', async () => {
    const preflight = await fetch(`${api.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
    const answer = await fetch(`${api.url}/graphql?query={__typename}`, {
      headers: { origin: 'https://example.org', accept: 'application/json' },
    });
    for (const { headers } of [preflight, answer]) {
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.has('access-control-allow-credentials')).toBe(false);
      expect(headers.has('set-cookie')).toBe(false);
    }
  });
});

/** `Promise.withResolvers`, which Node 20 has not. */
function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<Value>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

test('a port in use is named in one line, before anything else is touched', async () => {
  const port = Number(new URL(api.url).port);
  await expect(startTestApi({ packs: [], port })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use. Stop what holds it, or set API_PORT to another port.`,
  );
});

test('a stop lets a request in flight finish and takes no new one', async () => {
  const other = await startTestApi({ packs: [smallPack()] });
  const body = JSON.stringify({ query: '{ statistics { release } }' });
  const answered = withResolvers<{ status: number | undefined; body: string }>();
  const begun = withResolvers<void>();
  const inFlight = request(`${other.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' },
  });
  inFlight.on('continue', () => begun.resolve());
  inFlight.on('error', answered.reject);
  inFlight.on('response', async (response) => {
    const parts = await response.setEncoding('utf8').toArray();
    answered.resolve({ status: response.statusCode, body: parts.join('') });
  });
  inFlight.write(body.slice(0, 5));
  await begun.promise;
  const stopped = other.stop();
  await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
  inFlight.end(body.slice(5));
  expect(await answered.promise).toEqual({
    status: 200,
    body: expect.stringContaining('"statistics":{"release":1}'),
  });
  await stopped;
});
