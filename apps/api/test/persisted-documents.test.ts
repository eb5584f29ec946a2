import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorsIn, jsonPost, type ServedGraph, serveGraph } from './serve-graph.ts';

let api: ServedGraph;
beforeAll(async () => {
  api = await serveGraph();
});
afterAll(() => api.stop());

describe('a persisted document', () => {
  const query = '{ symptom(slug: "calf-pain") { slug } }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }));
  const answer = { data: { symptom: { slug: 'calf-pain' } }, extensions: { release: 1 } };

  test('is asked for by its hash, by GET and by POST, once it was sent with it', async () => {
    const own = await serveGraph();
    const byHash = { path: `/graphql?extensions=${extensions}` };
    expect(errorsIn(await own.send(byHash))[0]?.extensions).toEqual({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    const persistedQuery = { version: 1, sha256Hash };
    await own.send(jsonPost({ query, extensions: { persistedQuery } }));
    const got = await own.send(byHash);
    expect(JSON.parse(got.text)).toEqual(answer);
    expect(got.headers['cache-control']).toBe('public, no-cache');
    const again = await own.send({ ...byHash, headers: { 'if-none-match': String(got.headers.etag) } });
    expect(again.status).toBe(304);
    expect(JSON.parse((await own.send(jsonPost({ extensions: { persistedQuery } }))).text)).toEqual(answer);
    const byId = await own.send({ path: `/graphql?documentId=sha256:${sha256Hash}` });
    expect(JSON.parse(byId.text)).toEqual(answer);
    expect(JSON.parse((await own.send(jsonPost({ documentId: `sha256:${sha256Hash}` }))).text)).toEqual(
      answer,
    );
    await own.stop();
  });

  test('is remembered anew each time that it is sent, also when its answer is kept', async () => {
    const own = await serveGraph();
    const asked = jsonPost({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await own.send(asked)).headers).not.toHaveProperty('etag');
    }
    await own.stop();
  });

  test.each([
    [{ query, extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } }, /does not match/],
    [{ extensions: { persistedQuery: { version: 2, sha256Hash } } }, /version/],
    [{ documentId: 'calf-pain' }, /documentId must be sha256:/],
    [{ documentId: `sha256:${sha256Hash}`, query }, /not both/],
    [{ documentId: 7 }, /documentId must be a string/],
  ])('is refused when it is %o', async (body, message) => {
    const answered = await api.send(jsonPost(body));
    expect(errorsIn(answered)[0]?.message).toMatch(message);
  });
});
