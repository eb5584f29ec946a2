import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { garbage } from './garbage.ts';
import { errorsIn, type ServedGraph, serveGraph } from './serve-graph.ts';

let api: ServedGraph;
beforeAll(async () => {
  api = await serveGraph();
});
afterAll(() => api.stop());

const GOOD = '{ symptom(slug: "calf-pain") { name conditions { nodes { slug } } } }';

test('garbage is answered with what is wrong with it, and good requests among it with what they ask', async () => {
  const { text: right } = await api.ask(GOOD);
  await fc.assert(
    fc.asyncProperty(
      fc.array(garbage, { minLength: 5, maxLength: 5 }),
      fc.nat(),
      async (requests, number) => {
        const [good, ...answers] = await Promise.all([
          api.ask(`${GOOD} #${number}`),
          ...requests.map((request) => api.send(request)),
        ]);
        expect(good.text).toBe(right);
        for (const answer of answers) {
          expect(answer.status).toBeLessThan(500);
          if (answer.text === '') continue;
          const codes = errorsIn(answer).map(({ extensions }) => extensions['code']);
          expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
          expect(codes).not.toContain(undefined);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('bytes that are no HTTP, and requests that end in the middle, harm nobody else', async () => {
  const { hostname, port } = new URL(api.url);
  const halves = fc.constantFrom(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"qu',
    'GET /graphql?query={__typename} HTTP/1.1\r\nhost: x\r\nx-',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}',
  );
  const bytes = fc.oneof(
    halves.map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 200 }).map(Buffer.from),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (sent) => {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => socket.write(sent, () => socket.destroy()));
        socket.on('error', () => resolve());
        socket.on('close', () => resolve());
      });
      expect((await api.ask(GOOD)).status).toBe(200);
    }),
    { numRuns: 60 },
  );
});
