import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { WireRequest } from './serve-graph.ts';

const folder = fileURLToPath(new URL('documents/', import.meta.url));

/** The documents of the contract's tests, as lists of tokens. */
const kept = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .toSorted()
  .map((file) => tokensOf(readFileSync(`${folder}${file}`, 'utf8')));

function tokensOf(text: string): readonly string[] {
  return text.replace(/#.*/g, '').match(/"[^"]*"|\.\.\.|[$@\w-]+|[^\s,]/g) ?? [];
}

const names = [...new Set(kept.flat())].filter((token) => /^\w+$/.test(token));
const strange = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '@',
  '$',
  '...',
  '"',
  '"""',
  '\\u0000',
  '\u{1f9e0}',
  '-',
  '1e999',
  'on',
];

/** A token, or some, in place of another. */
const tokens = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(...strange),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.integer().map(String),
  fc
    .constantFrom('{', '[', '(', 'conditions{nodes{')
    .chain((token) => fc.nat({ max: 300 }).map((count) => token.repeat(count))),
);

const change = fc.record({ at: fc.nat(), take: fc.nat({ max: 3 }), put: fc.array(tokens, { maxLength: 3 }) });
const changes = fc.oneof(fc.constant([]), fc.array(change, { maxLength: 5 }));

/** Documents with some of their tokens taken out, doubled or replaced; some stay as they were. */
const documents = fc.tuple(fc.constantFrom(...kept), changes).map(([document, edits]) => {
  const changed = [...document];
  for (const { at, take, put } of edits) changed.splice(at % (changed.length + 1), take, ...put);
  return changed.join(' ');
});

const values = fc.oneof(
  fc.constantFrom('calf-pain', 'sciatica', 'no-such', '', 'condition/varicose-veins', 'HP:0004417'),
  fc.jsonValue({ maxDepth: 4 }),
);
const variables = fc.dictionary(
  fc.oneof(
    fc.constantFrom('slug', 'first', 'after', 'ref', 'filter', 'kinds', '__proto__', 'constructor'),
    fc.string(),
  ),
  values,
  { maxKeys: 5 },
);

const SENSIBLE = { slug: 'calf-pain', ref: 'sciatica', first: 5 };

const jsonBodies = fc
  .record(
    {
      query: fc.oneof({ weight: 20, arbitrary: documents }, { weight: 1, arbitrary: values }),
      variables: fc.oneof(
        { weight: 9, arbitrary: fc.oneof(variables, fc.constant(SENSIBLE)) },
        { weight: 1, arbitrary: values },
      ),
      operationName: fc.oneof(fc.constant(undefined), fc.string(), values),
      extensions: fc.oneof(
        { weight: 9, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: values },
      ),
      documentId: fc.oneof(
        { weight: 9, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: values },
      ),
    },
    { requiredKeys: ['query'] },
  )
  .map((body) => Buffer.from(JSON.stringify(body)));

const bodies = fc.oneof(
  { weight: 20, arbitrary: jsonBodies },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: fc.json().map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: jsonBodies.map((body) => body.subarray(0, body.length / 2)) },
);

/** Mostly what is right, so that most requests get to where documents are read. */
function mostly<Value>(right: Value, ...others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant(right) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

const headers = fc
  .record({
    'content-type': mostly('application/json', 'application/json; charset=latin1', 'text/html', 'x'),
    accept: mostly('*/*', 'application/json', 'application/graphql-response+json', 'text/plain', ';;,=q'),
    'accept-encoding': mostly(undefined, 'gzip', 'br', 'gzip;q=x', '*;q=0', ',,,'),
    'if-none-match': mostly(undefined, '*', '""', 'W/"x"', ',,', '"'),
    authorization: mostly(undefined, 'Bearer x', 'Basic'),
    'content-encoding': mostly(undefined, 'gzip', 'x'),
    'x-forwarded-for': mostly('192.0.2.1', '', ',', 'x', '::::', '1.2.3.4, '),
  })
  .map((some) =>
    Object.fromEntries(
      Object.entries(some).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  );

const searches = fc.oneof(
  { weight: 20, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '?release=1',
      '?release=0',
      '?release=99',
      '?release=',
      '?release=1&release=1',
    ),
  },
  { weight: 1, arbitrary: fc.webQueryParameters().map((search) => `?${search}`) },
  {
    weight: 3,
    arbitrary: documents.map((query) => `?query=${encodeURIComponent(Buffer.from(query).toString())}`),
  },
);

/** Requests to the GraphQL endpoint, of which few can be answered and none may do harm. */
export const garbage: fc.Arbitrary<WireRequest> = fc
  .record({
    method: mostly('POST', 'GET', 'GET', 'GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'),
    search: searches,
    headers,
    body: bodies,
  })
  .map(({ method, search, headers: some, body }) => ({
    method,
    path: `/graphql${search}`.slice(0, 8_000),
    headers: some,
    ...(method === 'POST' && { body }),
  }));
