import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { jsonPost, type ServedGraph, serveGraph, type WireAnswer, type WireRequest } from './serve-graph.ts';
import { smallGraph } from './small-pack.ts';

const EXECUTED = 'symptograph_requests_total{outcome="executed"}';
const LARGE =
  '{ conditions { edges { cursor node { id slug name symptoms { edges { node { id slug name } } } } } } }';

let api: ServedGraph;
beforeAll(async () => {
  api = await serveGraph();
});
afterAll(() => api.stop());

/** How many operations are executed while something is done. */
async function executionsOf(work: () => Promise<unknown>): Promise<number> {
  const before = await api.measure(EXECUTED);
  await work();
  return (await api.measure(EXECUTED)) - before;
}

function tagOf({ headers: { etag } }: WireAnswer): string {
  if (etag === undefined) throw new Error('The answer has no tag.');
  return etag;
}

describe('an answer that was given before', () => {
  test('is given again without executing anything, by POST, GET and HEAD', async () => {
    const query = '{ symptom(slug: "calf-pain") { name } }';
    const get = { path: `/graphql?query=${encodeURIComponent(query)}` };
    for (const asked of [jsonPost({ query }), get]) {
      const first = await api.send(asked);
      let again: WireAnswer | undefined;
      expect(await executionsOf(async () => (again = await api.send(asked)))).toBe(0);
      expect(again?.bytes).toEqual(first.bytes);
      expect(again?.headers.etag).toBe(first.headers.etag);
    }
    const head = await api.send({ ...get, method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(String((await api.send(get)).bytes.length));
  });

  test('is executed once for all who ask at the same time', async () => {
    const query = '{ conditions(first: 3) { nodes { slug } } }';
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.ask(query)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const counted = await api.measure('symptograph_execution_seconds_count');
    await Promise.all(Array.from({ length: 20 }, () => api.ask(`${query} `)));
    expect((await api.measure('symptograph_execution_seconds_count')) - counted).toBe(1);
  });

  test('comes compressed when it was asked for often enough, each encoding with its own tag', async () => {
    const tags = new Set<string>();
    for (const encoding of ['identity', 'gzip', 'br']) {
      const asked = jsonPost({ query: LARGE }, { 'accept-encoding': encoding });
      const plain = await api.send(jsonPost({ query: LARGE }));
      let answer = await api.send(asked);
      for (
        let turn = 0;
        turn < 200 && encoding !== (answer.headers['content-encoding'] ?? 'identity');
        turn += 1
      ) {
        answer = await api.send(asked);
      }
      expect(answer.headers['content-encoding'] ?? 'identity').toBe(encoding);
      expect(answer.text).toBe(plain.text);
      expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
      tags.add(tagOf(answer));
    }
    expect(tags.size).toBe(3);
  });

  test('gives way to the next release, and its tag with it', async () => {
    const own = await serveGraph();
    const query = '{ condition(slug: "sciatica") { name } }';
    const old = await own.ask(query);
    own.publish({
      ...smallGraph,
      concepts: smallGraph.concepts.map((concept) =>
        concept.slug === 'sciatica' ? { ...concept, name: 'sciatic nerve pain' } : concept,
      ),
    });
    const next = await own.send(jsonPost({ query }, { 'if-none-match': tagOf(old) }));
    expect(next.status).toBe(200);
    expect(JSON.parse(next.text)).toEqual({
      data: { condition: { name: 'sciatic nerve pain' } },
      extensions: { release: 2 },
    });
    expect(tagOf(next)).not.toBe(tagOf(old));
    const pinned = await own.send({ ...jsonPost({ query }), path: '/graphql?release=1' });
    expect(pinned.text).toBe(old.text);
    await own.stop();
  });
});

describe('a client that has the answer', () => {
  const query = '{ symptom(slug: "swelling") { name slug } }';

  test.each([
    ['alone', (tag: string) => tag],
    ['in a list', (tag: string) => `"other", ${tag}, W/"third"`],
    ['as a weak one', (tag: string) => `W/${tag}`],
    ['of a compressed form', (tag: string) => `${tag.slice(0, -1)}-gzip"`],
  ])('hears so when it names the tag %s, and nothing is executed', async (_how, write) => {
    const tag = tagOf(await api.ask(query));
    const unseen = await serveGraph();
    const release = await unseen.send(jsonPost({ query }, { 'if-none-match': write(tag) }));
    expect(release).toMatchObject({ status: 304, text: '' });
    expect(await unseen.measure(EXECUTED)).toBe(0);
    const kept = await api.send(jsonPost({ query }, { 'if-none-match': write(tag) }));
    expect(kept).toMatchObject({ status: 304, text: '' });
    expect(kept.headers.etag).toContain(tag.slice(1, -1));
    await unseen.stop();
  });

  test('hears so when it would take any answer, but only if there is one', async () => {
    expect(await api.send(jsonPost({ query }, { 'if-none-match': '*' }))).toMatchObject({ status: 304 });
    const failing = await api.send(jsonPost({ query: '{ nothing }' }, { 'if-none-match': '*' }));
    expect(failing.status).toBe(200);
    expect(failing.text).toContain('Cannot query field');
  });

  test('hears by GET as well for how long, and by which headers it differs', async () => {
    const path = `/graphql?query=${encodeURIComponent(query)}`;
    const whole = await api.send({ path });
    const unchanged = await api.send({ path, headers: { 'if-none-match': tagOf(whole) } });
    expect([whole.status, unchanged.status]).toEqual([200, 304]);
    for (const { headers } of [whole, unchanged]) {
      expect(headers).toMatchObject({
        'cache-control': 'public, no-cache',
        vary: 'accept, accept-encoding',
        'access-control-allow-origin': '*',
      });
    }
  });

  test.each(['POST', 'GET'])(
    'may be a page of another origin, which reads it and its tag, by %s',
    async (method) => {
      const headers = { origin: 'https://page.example' };
      const byGet = { path: `/graphql?query=${encodeURIComponent(query)}`, headers };
      const asked: WireRequest = method === 'POST' ? jsonPost({ query }, headers) : byGet;
      const own = await serveGraph();
      const executed = await own.send(asked);
      const cached = await own.send(asked);
      const again = { ...asked, headers: { ...asked.headers, 'if-none-match': tagOf(cached) } };
      const unchanged = await own.send(again);
      const unseen = await api.send(again);
      expect([executed, cached, unchanged, unseen].map(({ status }) => status)).toEqual([200, 200, 304, 304]);
      for (const answer of [executed, cached, unchanged, unseen]) {
        expect(answer.headers['access-control-allow-origin']).toBe('*');
        expect(answer.headers['access-control-expose-headers']).toContain('etag');
      }
      await own.stop();
    },
  );

  test('gets the whole answer for another tag', async () => {
    const answer = await api.send(jsonPost({ query }, { 'if-none-match': '"AAAAAAAAAAAAAAAAAAAAAA"' }));
    expect(answer.status).toBe(200);
  });
});

test('the page to explore with comes compressed from the third time on, and not at all to who has it', async () => {
  const asked = { headers: { accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'gzip' } };
  const plain = await api.send({ headers: { accept: 'text/html' } });
  let page = await api.send(asked);
  for (let turn = 0; turn < 200 && page.headers['content-encoding'] === undefined; turn += 1) {
    page = await api.send(asked);
  }
  expect(page.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-cache' });
  expect(page.bytes.length).toBeLessThan(plain.bytes.length / 3);
  expect(page.text).toBe(plain.text);
  const again = await api.send({ headers: { ...asked.headers, 'if-none-match': tagOf(page) } });
  expect(again).toMatchObject({ status: 304, text: '' });
  const pinned = await api.send({ ...asked, path: '/graphql?release=1' });
  expect(tagOf(pinned)).not.toBe(tagOf(plain));
});

describe('how long an answer holds', () => {
  const get = (query: string, release = '') =>
    api.send({ path: `/graphql?query=${encodeURIComponent(query)}${release}` });

  test('is until the next release, for the current one', async () => {
    const { headers } = await get('{ statistics { release } }');
    expect(headers['cache-control']).toBe('public, no-cache');
  });

  test('is long for an old release, unless the answer tells of other releases', async () => {
    const pinned = await get('{ statistics { release } }', '&release=1');
    expect(pinned.headers['cache-control']).toMatch(/^public, max-age=86400, .*immutable$/);
    const list = '{ ...R } fragment R on Query { ... { releases { totalCount } } }';
    expect((await get(list, '&release=1')).headers['cache-control']).toBe('public, no-cache');
  });

  test('is not at all for an error and for a request that says who asks', async () => {
    for (const asked of [
      jsonPost({ query: '{ node(id: "x") { id } }' }),
      jsonPost({ query: '{ __typename }' }, { authorization: 'Bearer abc' }),
      jsonPost({ query: '{ __typename }' }, { cookie: 'a=b' }),
    ]) {
      for (let turn = 0; turn < 3; turn += 1) {
        const { headers } = await api.send(asked);
        expect(headers['cache-control']).toBe('no-store');
        expect(headers).not.toHaveProperty('etag');
      }
    }
  });
});

test('the cache stays within its bytes, and works without any', async () => {
  const small = await serveGraph({ cacheBytes: 40_000 });
  const off = await serveGraph({ cacheBytes: 0 });
  for (let number = 0; number < 60; number += 1) {
    const query = `{ symptom(slug: "calf-pain") { n${number}: name } }`;
    const [one, other] = await Promise.all([small.ask(query), off.ask(query)]);
    expect(one.text).toBe(other.text);
    expect(tagOf(one)).toBe(tagOf(other));
  }
  const bytes = await small.measure('symptograph_cache_bytes');
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(40_000);
  expect(await off.measure('symptograph_cache_answers')).toBe(0);
  await Promise.all([small.stop(), off.stop()]);
});

const documents = [
  '{ __typename }',
  LARGE,
  'query Q($slug: String!) { symptom(slug: $slug) { id name conditions { totalCount nodes { slug } } } }',
  'query Q($slug: String!, $deep: Boolean = false) { condition(slug: $slug) { name symptoms @include(if: $deep) { nodes { name } } } }',
  'query Q($first: Int) { conditions(first: $first) { nodes { slug } pageInfo { endCursor } } }',
  'query A { __typename } query B { statistics { release } }',
  '{ releases { nodes { number title hash } } }',
  '{ concept(ref: "varicose-veins") { id } }',
  '{ conditionz }',
  '{ symptom(slug: "calf-pain" ',
  'mutation { nothing }',
  '',
];

const variables = fc.option(
  fc.record(
    {
      slug: fc.constantFrom('calf-pain', 'swelling', 'sciatica', 'no-such', 7, null),
      first: fc.constantFrom(0, 1, 2, 100, 101, -1, '2', null),
      deep: fc.constantFrom(true, false, null, 'x'),
    },
    { requiredKeys: [] },
  ),
  { nil: undefined },
);

const asIs = (name: string) => name;
const casing = fc.constantFrom(
  asIs,
  (name: string) => name.toUpperCase(),
  (name: string) => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase()),
);

const wireRequests = fc
  .record({
    query: fc.constantFrom(...documents),
    variables,
    operationName: fc.constantFrom(undefined, 'Q', 'A', 'B', null),
    release: fc.constantFrom(undefined, '1', '2', 'x'),
    spaces: fc.nat({ max: 3 }),
    isGet: fc.boolean(),
    accept: fc.constantFrom(
      undefined,
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'application/graphql-response+json, application/json;q=0.5',
      'application/json;q=0.1, application/graphql-response+json;q=0.9',
      'image/png',
    ),
    contentType: fc.constantFrom(
      'application/json',
      'application/json; charset=utf-8',
      'APPLICATION/JSON',
      'text/plain',
    ),
    encoding: fc.constantFrom(undefined, 'gzip', 'br', 'GZIP;q=0.5', 'br;q=0, gzip', 'identity', '*', 'zstd'),
    casing,
  })
  .map(({ query, release, spaces, isGet, casing: write, ...rest }): WireRequest => {
    const parameters = { query, variables: rest.variables, operationName: rest.operationName };
    const headers = Object.entries({
      accept: rest.accept,
      'accept-encoding': rest.encoding,
      ...(!isGet && { 'content-type': rest.contentType }),
    }).flatMap(([name, value]) => (value === undefined ? [] : [[write(name), value]]));
    const search = new URLSearchParams(release === undefined ? {} : { release });
    if (!isGet) {
      const body = `${' '.repeat(spaces)}${JSON.stringify(parameters)}`;
      return { method: 'POST', path: `/graphql?${search}`, headers: Object.fromEntries(headers), body };
    }
    for (const [name, value] of Object.entries(parameters)) {
      if (value !== undefined) search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
    }
    return { path: `/graphql?${search}`, headers: Object.fromEntries(headers) };
  });

/** What an answer says, apart from how it was sent. */
function saidBy({ status, headers, text }: WireAnswer) {
  return { status, type: headers['content-type'], text };
}

test('what is kept says the same, byte for byte, as what is executed for each request of its own', async () => {
  await fc.assert(
    fc.asyncProperty(wireRequests, async (asked) => {
      // A request that says who asks is never answered from what is kept.
      const executed = await api.send({
        ...asked,
        headers: { ...asked.headers, authorization: 'Basic eDp5' },
      });
      for (let turn = 0; turn < 4; turn += 1) {
        expect(saidBy(await api.send(asked))).toEqual(saidBy(executed));
      }
    }),
    { numRuns: 250 },
  );
  expect(await api.measure('symptograph_requests_total{outcome="cached"}')).toBeGreaterThan(20);
});

describe('nobody can put a wrong answer into the cache', () => {
  const query = '{ symptom(slug: "calf-pain") { slug } }';
  const right = '{"data":{"symptom":{"slug":"calf-pain"}},"extensions":{"release":1}}\n';

  afterEach(async () => {
    expect((await api.ask(query)).text.trim()).toBe(right.trim());
  });

  test.each([
    ['X-Forwarded-Host', 'evil.example'],
    ['X-Original-URL', '/graphql?query={__typename}'],
    ['X-HTTP-Method-Override', 'GET'],
    ['Origin', 'https://evil.example'],
    ['Range', 'bytes=0-3'],
    ['Host', 'evil.example'],
    ['Accept-Language', 'xx'],
  ])('by the header %s', async (name, value) => {
    const own = await serveGraph();
    const asked = jsonPost({ query });
    const poisoned = await own.send({ ...asked, headers: { ...asked.headers, [name]: value } });
    expect(poisoned.text.trim()).toBe(right.trim());
    const { text, headers } = await own.send(asked);
    expect(text.trim()).toBe(right.trim());
    expect(JSON.stringify(headers)).not.toContain('evil');
    await own.stop();
  });

  test('by an error, a body in an encoding, or a document that was to be remembered', async () => {
    const own = await serveGraph();
    const asked = jsonPost({ query });
    const refused = await own.send({ ...asked, headers: { ...asked.headers, 'content-encoding': 'gzip' } });
    expect(refused.status).toBe(415);
    const other = { version: 1, sha256Hash: '0'.repeat(64) };
    await own.send(jsonPost({ query, extensions: { persistedQuery: other } }));
    expect((await own.send(asked)).text.trim()).toBe(right.trim());
    // What was kept meanwhile does not answer for a body that cannot be read.
    const again = await own.send({ ...asked, headers: { ...asked.headers, 'content-encoding': 'gzip' } });
    expect(again.status).toBe(415);
    await own.stop();
  });

  test('by parameters that another reader takes first', async () => {
    const twice = `/graphql?query=${encodeURIComponent(query)}&query={__typename}`;
    expect((await api.send({ path: twice })).status).toBe(400);
    const both = await api.send({ ...jsonPost({ query }), path: '/graphql?query={__typename}' });
    expect(both.text.trim()).toBe(right.trim());
  });
});
