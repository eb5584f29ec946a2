import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorsIn, jsonPost, type ServedGraph, serveGraph } from './serve-graph.ts';

let api: ServedGraph;
beforeAll(async () => {
  api = await serveGraph();
});
afterAll(() => api.stop());

interface Attack {
  readonly query: string;
  readonly code: string;
  readonly what?: string;
}

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

const COSTLY: Readonly<Record<string, Attack>> = {
  'a hundred aliases of one field': {
    query: `{ ${times(101, (n) => `alias${n}: __typename`)} }`,
    code: 'QUERY_TOO_COSTLY',
    what: 'aliases',
  },
  'a costly field under many names': {
    query: `{ ${times(31, (n) => `p${n}: paths(from: "calf", to: "leg") { truncated }`)} }`,
    code: 'QUERY_TOO_COSTLY',
    what: 'aliases',
  },
  'one field five hundred times': {
    query: `{ ${'__typename '.repeat(500)} }`,
    code: 'QUERY_TOO_COSTLY',
    what: 'repeats',
  },
  'one field ten thousand times': {
    query: `{ ${'a '.repeat(9_990)} }`,
    code: 'QUERY_TOO_COSTLY',
    what: 'repeats',
  },
  'ten directives at one field': {
    query: `{ __typename ${'@aa'.repeat(10)} }`,
    code: 'QUERY_TOO_COSTLY',
    what: 'directivesAtOnePlace',
  },
  'a directive at each of many fields': {
    query: `{ symptom(slug: "calf-pain") { ${times(51, (n) => `${['id', 'name', 'slug'][n % 3]} @skip(if: false)`)} } }`,
    code: 'QUERY_TOO_COSTLY',
    what: 'directives',
  },
  'a fragment that holds itself': {
    query:
      '{ symptom(slug: "calf-pain") { ...A } } fragment A on Symptom { name ...B } fragment B on Symptom { ...A }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  'fragments that double at each step': {
    query: `{ symptom(slug: "calf-pain") { ...F0 } }
      ${times(90, (n) => `fragment F${n} on Symptom { ...F${n + 1} ...F${n + 1} conditions { totalCount } }`)}
      fragment F90 on Symptom { id }`,
    code: 'QUERY_TOO_COSTLY',
    what: 'cost',
  },
  'hundreds of fragments': {
    query: `{ ${times(200, (n) => `...F${n}`)} } ${times(200, (n) => `fragment F${n} on Query { __typename }`)}`,
    code: 'QUERY_TOO_COSTLY',
    what: 'fragments',
  },
  'introspection in a circle': {
    query: `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} }'.repeat(4)} } } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  'introspection in a circle through fragments': {
    query: `{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } }
      fragment U on __Type { fields { type { ...V } } } fragment V on __Type { fields { type { name } } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  'pages of pages of pages': {
    query: `{ conditions(first: 100) { nodes { symptoms(first: 100) { edges { node {
      conditions(first: 100) { edges { node { name } } } } } } } } }`,
    code: 'QUERY_TOO_COSTLY',
    what: 'cost',
  },
  'more selections below one another than the parser can follow': {
    query: `${'{ a '.repeat(3_300)}${'}'.repeat(3_300)}`,
    code: 'QUERY_TOO_COSTLY',
    what: 'depth',
  },
  'more lists in one another than the parser can follow': {
    query: `{ nodes(ids: ${'['.repeat(4_990)}${']'.repeat(4_990)}) { id } }`,
    code: 'QUERY_TOO_COSTLY',
    what: 'depth',
  },
};

describe('is refused, with a code and without a stack,', () => {
  test.each(Object.entries(COSTLY))('%s', async (_name, { query, code, what }) => {
    const errors = errorsIn(await api.ask(query));
    const { extensions } = errors.find((error) => error.extensions['code'] === code) ?? { extensions: {} };
    expect(extensions).toMatchObject(what ? { code, what, limit: expect.any(Number) } : { code });
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|\.ts:|Maximum call/);
  });

  test('what a variable makes too costly, and only that', async () => {
    const query = `query ($first: Int = 1) { conditions(first: $first) { nodes { symptoms(first: $first) { edges {
      node { conditions(first: $first) { nodes { name } } } } } } } }`;
    expect(errorsIn(await api.ask(query))).toEqual([]);
    const [error] = errorsIn(await api.ask(query, { variables: { first: 100 } }));
    expect(error?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', what: 'cost', limit: 100_000 });
    expect(error?.extensions['actual']).toBeGreaterThan(1_000_000);
  });

  test('a list of operations in one request', async () => {
    const batch = await api.send(jsonPost([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
    expect(batch.status).toBe(400);
    expect(errorsIn(batch)[0]?.message).toMatch(/batches are not supported/);
  });

  test('a form that another page could send', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
    ]) {
      const answer = await api.send({
        method: 'POST',
        headers: { 'content-type': type },
        body: 'query=%7B__typename%7D',
      });
      expect(answer.status).toBe(415);
    }
  });

  test('a change by GET', async () => {
    const answer = await api.send({
      path: `/graphql?query=${encodeURIComponent('mutation { __typename }')}`,
    });
    expect(answer.status).toBe(405);
    expect(answer.text).not.toContain('"data"');
  });
});

describe('no answer tells more than it should:', () => {
  test('there is no trace and no debugging, however it is asked for', async () => {
    const answer = await api.send(
      jsonPost(
        { query: '{ __typename }', extensions: { tracing: true } },
        {
          'apollo-federation-include-trace': 'ftv1',
          'x-apollo-tracing': '1',
        },
      ),
    );
    expect(JSON.parse(answer.text)).toEqual({ data: { __typename: 'Query' }, extensions: { release: 1 } });
    expect(answer.headers).not.toHaveProperty('x-powered-by');
    expect(answer.headers).not.toHaveProperty('server');
  });

  test('an error is one of ours, also for values of every wrong kind', async () => {
    const wrong = [
      {},
      [],
      [[]],
      { a: { b: [] } },
      '\u0000',
      '\ud800',
      1e308,
      -0,
      true,
      null,
      'x'.repeat(10_000),
    ];
    for (const value of wrong) {
      for (const query of [
        'query ($x: String!) { symptom(slug: $x) { id } }',
        'query ($x: Int) { conditions(first: $x) { totalCount } }',
        'query ($x: ConceptFilter) { concepts(filter: $x) { totalCount } }',
        'query ($x: [ID!]!) { nodes(ids: $x) { id } }',
      ]) {
        const codes = errorsIn(await api.ask(query, { variables: { x: value } })).map(
          ({ extensions }) => extensions['code'],
        );
        expect(codes.filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
      }
    }
  });
});
