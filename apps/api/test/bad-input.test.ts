import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { aConcept } from '@symptograph/core/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallGraph, smallPack } from './small-pack.ts';
import { startTestApi, type TestApi } from './start-test-api.ts';

const temperature = aConcept('OBSERVABLE', 1, { name: 'body temperature', unit: 'Cel' });

let api: TestApi;
beforeAll(async () => {
  const pack = smallPack({ concepts: [...smallGraph.concepts, temperature] });
  api = await startTestApi({ packs: [pack] });
});
afterAll(() => api.stop());

interface Refusal {
  readonly query: string;
  readonly code: string;
  /** What the message must say. */
  readonly says: RegExp;
  readonly extensions?: object;
}

/** A ranking by findings, written as the document has them. */
function ranked(...findings: readonly string[]): string {
  return `{ rankConditions(findings: [${findings.join(' ')}]) { unmatched } }`;
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
  'a finding of no form': {
    query: ranked('{ concept: "swelling" }', '{ concept: "Calf Pain!" }'),
    code: 'BAD_USER_INPUT',
    says: /findings\[1\]\.concept is not a reference/,
    extensions: { at: 'findings[1].concept' },
  },
  'an ambiguous finding': {
    query: ranked('{ concept: "varicose-veins" }'),
    code: 'BAD_USER_INPUT',
    says: /findings\[0\]\.concept is ambiguous.*symptom\/varicose-veins, condition\/varicose-veins/,
    extensions: { candidates: ['symptom/varicose-veins', 'condition/varicose-veins'] },
  },
  'a concept that is no finding': {
    query: ranked('{ concept: "calf" }'),
    code: 'BAD_USER_INPUT',
    says: /findings\[0\]\.concept: .*calf is no finding/,
  },
  'a qualifier of no form': {
    query: ranked('{ concept: "calf-pain", qualifiers: { relievedBy: ["??"] } }'),
    code: 'BAD_USER_INPUT',
    says: /findings\[0\]\.qualifiers\.relievedBy\[0\] is not a reference/,
  },
  'findings that contradict each other': {
    query: ranked(
      '{ concept: "swelling" }',
      '{ concept: "calf-pain-at-night" }',
      '{ concept: "calf-pain", state: ABSENT }',
    ),
    code: 'BAD_USER_INPUT',
    says: /findings\[1\] and findings\[2\] contradict each other: calf pain at night is present, and calf pain is absent/i,
    extensions: { at: ['findings[1]', 'findings[2]'] },
  },
  'a unit that does not convert': {
    query: ranked('{ concept: "body-temperature", value: 38, unit: "kg" }'),
    code: 'BAD_USER_INPUT',
    says: /findings\[0\]\.unit: kg does not convert to Cel; give body temperature in Cel/,
    extensions: { at: 'findings[0].unit' },
  },
  'a unit that is none': {
    query: ranked('{ concept: "body-temperature", value: 38, unit: "hotness" }'),
    code: 'BAD_USER_INPUT',
    says: /hotness is no UCUM unit; give body temperature in Cel/,
  },
  'an observable without a value': {
    query: ranked('{ concept: "body-temperature" }'),
    code: 'BAD_USER_INPUT',
    says: /body temperature is measured; give its value, in Cel/,
  },
  'a value of a symptom': {
    query: ranked('{ concept: "calf-pain", value: 3 }'),
    code: 'BAD_USER_INPUT',
    says: /findings\[0\]: only observables take a value.*calf pain.*leave them out/,
    extensions: { at: 'findings[0]' },
  },
  'qualifiers of a risk factor': {
    query: ranked('{ concept: "older-age", qualifiers: { onset: SUDDEN } }'),
    code: 'BAD_USER_INPUT',
    says: /findings\[0\]: only symptoms take qualifiers.*older age.*leave them out/,
  },
  'more findings than allowed': {
    query: ranked('{ concept: "calf-pain" } '.repeat(201)),
    code: 'BAD_USER_INPUT',
    says: /^findings holds 201: give at most 200 at once\.$/,
    extensions: { at: 'findings' },
  },
  'a reference in a filter that names nothing': {
    query: '{ conditions(filter: { symptoms: ["calf-pain", "no-such"] }) { totalCount } }',
    code: 'NOT_FOUND',
    says: /filter\.symptoms\[1\] names no symptom: no-such.*kind\/slug/,
    extensions: { at: 'filter.symptoms[1]', ref: 'no-such' },
  },
  'a reference of the wrong kind': {
    query: '{ conditions(filter: { affects: "sciatica" }) { totalCount } }',
    code: 'NOT_FOUND',
    says: /filter\.affects names no anatomical structure/,
  },
  'a reference of no form': {
    query: '{ statements(filter: { subject: "Calf Pain!" }) { totalCount } }',
    code: 'BAD_USER_INPUT',
    says: /filter\.subject is not a reference/,
  },
  'an ambiguous reference': {
    query: '{ concept(ref: "varicose-veins") { id } }',
    code: 'BAD_USER_INPUT',
    says: /ambiguous.*symptom\/varicose-veins, condition\/varicose-veins/,
    extensions: { candidates: ['symptom/varicose-veins', 'condition/varicose-veins'] },
  },
  'a path from nowhere': {
    query: '{ paths(from: "no-such", to: "calf") { truncated } }',
    code: 'NOT_FOUND',
    says: /^from names no concept/,
  },
  'a path that is too long': {
    query: '{ paths(from: "leg", to: "calf", maxLength: 7) { truncated } }',
    code: 'BAD_USER_INPUT',
    says: /maxLength must be 1 to 6, not 7/,
  },
  'a source that is not there': {
    query: '{ conditions(filter: { source: "src_0000000000000000000000000Z" }) { totalCount } }',
    code: 'NOT_FOUND',
    says: /filter\.source names no source/,
  },
  'a query of too many characters': {
    query: `{ search(query: "${'a'.repeat(201)}") { score } }`,
    code: 'BAD_USER_INPUT',
    says: /^query is 201 characters long: shorten it to at most 200\.$/,
    extensions: { at: 'query' },
  },
  'a text of a filter of too many characters': {
    query: `{ treatments(filter: { text: "${'a '.repeat(101)}" }) { totalCount } }`,
    code: 'BAD_USER_INPUT',
    says: /^filter\.text is 202 characters long/,
  },
  'one of the terms of too many characters': {
    query: `{ mapTerms(terms: ["pain", "${'a'.repeat(300)}"]) { term } }`,
    code: 'BAD_USER_INPUT',
    says: /^terms\[1\] is 300 characters long/,
    extensions: { at: 'terms[1]' },
  },
  'more terms than allowed': {
    query: `{ mapTerms(terms: [${'"pain" '.repeat(501)}]) { term } }`,
    code: 'BAD_USER_INPUT',
    says: /^terms holds 501: give at most 500 at once\.$/,
  },
  'more hits than allowed': {
    query: '{ search(query: "pain", first: 101) { score } }',
    code: 'BAD_USER_INPUT',
    says: /first must be 0 to 100, not 101/,
  },
  'a code system that is none': {
    query: '{ concepts(filter: { codeSystem: "doid" }) { totalCount } }',
    code: 'BAD_USER_INPUT',
    says: /filter\.codeSystem is no code system: doid.*DOID/,
  },
  'a reference that is empty': {
    query: '{ concept(ref: "") { id } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /ConceptRef must be a string that is not empty/,
  },
  'a mutation': {
    query: 'mutation { publish }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /no mutation here/,
  },
  'a malformed id': {
    query: '{ node(id: "17") { id } }',
    code: 'BAD_USER_INPUT',
    says: /Not a global id: 17.*ULID/,
  },
  'more ids than allowed': {
    query: `{ nodes(ids: [${'"con_0000000000000000000000000Z" '.repeat(101)}]) { id } }`,
    code: 'BAD_USER_INPUT',
    says: /^ids holds 101: give at most 100 at once\.$/,
  },
  'a negative first': {
    query: '{ conditions(first: -1) { totalCount } }',
    code: 'BAD_USER_INPUT',
    says: /first must be 0 to 100, not -1/,
  },
  'a first that is too large': {
    query: '{ symptom(slug: "calf-pain") { conditions(first: 1000) { totalCount } } }',
    code: 'BAD_USER_INPUT',
    says: /first must be 0 to 100, not 1000.*after/,
  },
  'a cursor that is none': {
    query: '{ conditions(after: "hello") { totalCount } }',
    code: 'BAD_USER_INPUT',
    says: /after is not a cursor.*leave it out/,
  },
  'a lookup that names nothing to look up': {
    query: '{ concept(kind: SYMPTOM) { id } }',
    code: 'BAD_USER_INPUT',
    says: /exactly one of ref, slug and code/,
  },
  'an unknown field': {
    query: '{ conditionz { totalCount } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /Cannot query field "conditionz"/,
  },
  'a document that does not parse': {
    query: '{ conditions',
    code: 'GRAPHQL_PARSE_FAILED',
    says: /Syntax Error/,
  },
  'an operation that is too deep': {
    query: `{ condition(slug: "sciatica") ${'{ parents '.repeat(15)} { id } ${'}'.repeat(15)} }`,
    code: 'QUERY_TOO_COSTLY',
    says: /17 fields deep; at most 15/,
  },
  'an operation that is too deep through fragments': {
    query: `{ condition(slug: "sciatica") { ...A } }
      fragment A on Concept { ${'parents { '.repeat(8)} ...B ${'}'.repeat(8)} }
      fragment B on Concept { ${'children { '.repeat(8)} id ${'}'.repeat(8)} }`,
    code: 'QUERY_TOO_COSTLY',
    says: /18 fields deep/,
  },
  'a document of too many tokens': {
    query: `{ ${'a '.repeat(11_000)} }`,
    code: 'QUERY_TOO_COSTLY',
    says: /more than 10000 tokens/,
    extensions: { what: 'tokens', limit: 10_000 },
  },
};

describe('a caller is told what is wrong with', () => {
  test.each(Object.entries(REFUSALS))('%s', async (_name, { query, code, says, extensions = {} }) => {
    const { errors, extensions: told } = await api.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toMatch(says);
    expect(errors?.[0]?.extensions).toMatchObject({ ...extensions, code });
    expect(errors?.[0]?.extensions).not.toHaveProperty('stacktrace');
    expect(told).toEqual({ release: 1 });
  });

  test('a variable that is null where there may be none, though a default stands for it', async () => {
    const query =
      'query ($deep: Boolean = false) { condition(slug: "sciatica") { name symptoms @include(if: $deep) { totalCount } } }';
    const { errors } = await api.ask(query, { deep: null });
    expect(errors).toMatchObject([
      { message: expect.stringContaining('"if"'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('a cursor of another list, another filter or another release', async () => {
    const cursorOf = async (query: string, search?: string) => {
      const { data } = await api.ask(query, {}, search);
      return (data as { list: { pageInfo: { endCursor: string } } }).list.pageInfo.endCursor;
    };
    const page = 'pageInfo { endCursor }';
    const after = await cursorOf(`{ list: conditions(first: 1, filter: { text: "vein" }) { ${page} } }`);
    const same = await api.ask(
      `{ conditions(first: 1, after: "${after}", filter: { text: "vein" }) { ${page} } }`,
    );
    expect(same.errors).toBeUndefined();
    for (const list of ['conditions', 'symptoms', 'conditions(orderBy: DEGREE)']) {
      const [field, args] = list.split(/[()]/);
      const { errors } = await api.ask(`{ ${field}(after: "${after}" ${args ?? ''}) { ${page} } }`);
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
      expect(errors?.[0]?.message).toMatch(/another list or filter.*leave after out/);
    }
    const other = Buffer.from(Buffer.from(after, 'base64url').toString().replace('r1:', 'r7:')).toString(
      'base64url',
    );
    const { errors } = await api.ask(
      `{ conditions(after: "${other}", filter: { text: "vein" }) { ${page} } }`,
    );
    expect(errors?.[0]?.message).toMatch(
      /cursor of release 7, but this request reads release 1.*\?release=7/,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', cursorRelease: 7 });
  });
});

interface HttpRefusal {
  readonly request: RequestInit;
  readonly path?: string;
  readonly status: number;
  readonly code: string;
  readonly says: RegExp;
}

const json = { 'content-type': 'application/json' };
const post = (body: string, headers: Readonly<Record<string, string>> = json): RequestInit => ({
  method: 'POST',
  headers,
  body,
});

const HTTP_REFUSALS: Readonly<Record<string, HttpRefusal>> = {
  'a body of 1 MB': {
    request: post(JSON.stringify({ query: `{ a }${' '.repeat(1_000_000)}` })),
    status: 413,
    code: 'BAD_USER_INPUT',
    says: /larger than 262144 bytes/,
  },
  'a body that is not JSON': {
    request: post('{"query": '),
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /not JSON/,
  },
  'a body that is a batch': {
    request: post('[{"query":"{__typename}"}]'),
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /batches are not supported/,
  },
  'a body without a query': {
    request: post('{"variables": {}}'),
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /query is missing/,
  },
  'variables that are a list': {
    request: post('{"query": "{__typename}", "variables": []}'),
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /variables must be a JSON object/,
  },
  'another content type': {
    request: post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }),
    status: 415,
    code: 'BAD_USER_INPUT',
    says: /application\/json/,
  },
  'another method': {
    request: { method: 'PUT' },
    status: 405,
    code: 'BAD_USER_INPUT',
    says: /GET or a POST/,
  },
  'a release that is not there': {
    request: post('{"query": "{__typename}"}'),
    path: '/graphql?release=99',
    status: 404,
    code: 'NOT_FOUND',
    says: /no release 99; the current one is 1/,
  },
  'a release that is no number': {
    request: { method: 'GET', headers: { accept: 'application/json' } },
    path: '/graphql?release=latest&query={__typename}',
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /number of a release/,
  },
  'an address that is not there': {
    request: {},
    path: '/nothing',
    status: 404,
    code: 'NOT_FOUND',
    says: /\/graphql/,
  },
};

describe('HTTP refuses, with a typed error in the body,', () => {
  test.each(Object.entries(HTTP_REFUSALS))(
    '%s',
    async (_name, { request, path = '/graphql', ...refusal }) => {
      const response = await fetch(`${api.url}${path}`, request);
      const { errors, extensions } = await response.json();
      expect(response.status).toBe(refusal.status);
      expect(errors).toHaveLength(1);
      expect(errors[0].message).toMatch(refusal.says);
      expect(errors[0].extensions.code).toBe(refusal.code);
      expect(extensions).toEqual({ release: 1 });
    },
  );

  test('a body of 1 MB, also to a client that sends all of it before it reads', async () => {
    const body = ' '.repeat(1_000_000);
    const { hostname, port } = new URL(api.url);
    const head = `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    const socket = connect(Number(port), hostname);
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.write(head + body, () => resolve());
    });
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 413 .*larger than 262144 bytes/s);
  });

  test('a large body that comes in parts without a length, without reading all of it', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
        if (sent > 50_000_000) controller.close();
      },
    });
    const request = { method: 'POST', headers: json, body, duplex: 'half' } as RequestInit;
    const outcome = await fetch(`${api.url}/graphql`, request).then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(outcome);
    expect(sent).toBeLessThan(20_000_000);
  });
});
