import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { small, smallPack } from './small-pack.ts';
import { startTestApi, type TestApi } from './start-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ packs: [smallPack()] });
});
afterAll(() => api.stop());

const dataOf = async (query: string, variables?: Readonly<Record<string, unknown>>) => {
  const { errors, data } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

test('a concept names the statements in whose circumstances it is, apart from those that it is an end of', async () => {
  const query = `{
    treatment(slug: "rest") {
      mentionedIn { totalCount nodes { subject { slug } object { slug } } }
      statements { nodes { kind } }
    }
    symptom(slug: "calf-pain") { mentionedIn(first: 1) { totalCount } }
  }`;
  expect(await dataOf(query)).toEqual({
    treatment: {
      mentionedIn: {
        totalCount: 1,
        nodes: [{ subject: { slug: 'muscle-cramp' }, object: { slug: 'calf-pain-at-night' } }],
      },
      statements: { nodes: [{ kind: 'TREATED_BY' }, { kind: 'RELIEVED_BY' }] },
    },
    symptom: { mentionedIn: { totalCount: 0 } },
  });
});

describe('lookups', () => {
  test('answer null for what is not there', async () => {
    const query = `{
      condition(slug: "no-such") { id }
      symptom(slug: "Not A Slug") { id }
      concept(ref: "no-such") { id }
      source(slug: "no-such") { id }
      statement(id: "stm_0000000000000000000000000Z") { id }
      node(id: "con_0000000000000000000000000Z") { id }
      release(number: 99) { id }
    }`;
    expect(await dataOf(query)).toEqual({
      condition: null,
      symptom: null,
      concept: null,
      source: null,
      statement: null,
      node: null,
      release: null,
    });
  });

  test('follow former slugs, and the ids of replaced concepts', async () => {
    const query = `query ($old: ID!) {
      condition(slug: "dvt") { slug }
      node(id: $old) { ... on Condition { slug } }
      concept(ref: "condition/clot-in-the-leg") { slug }
    }`;
    const thrombosis = { slug: 'deep-vein-thrombosis' };
    expect(await dataOf(query, { old: small.oldThrombosis.id })).toEqual({
      condition: thrombosis,
      node: thrombosis,
      concept: thrombosis,
    });
  });

  test('find a concept by exact code and by slug within a kind', async () => {
    const query = `{
      byCode: concept(code: { system: "DOID", value: "0060903" }) { slug }
      bySlug: concept(slug: "varicose-veins", kind: SYMPTOM) { kind }
    }`;
    expect(await dataOf(query)).toEqual({
      byCode: { slug: 'deep-vein-thrombosis' },
      bySlug: { kind: 'SYMPTOM' },
    });
  });

  test('give each node its type, in the order of the ids', async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`;
    const ids = [
      small.pain.id,
      'con_0000000000000000000000000Z',
      small.calf.id,
      'stm_00000000000000000000000004',
    ];
    expect(await dataOf(query, { ids })).toEqual({
      nodes: [
        { __typename: 'Symptom', id: ids[0] },
        null,
        { __typename: 'Anatomy', id: ids[2] },
        { __typename: 'SymptomStatement', id: ids[3] },
      ],
    });
  });
});

describe('lists', () => {
  test('tell conditions of a symptom most frequent first, with the statements that say so', async () => {
    const query = `{ symptom(slug: "calf-pain") { conditions {
      totalCount nodes { slug } edges { node { slug } statements { qualifiers { frequency { word } } } }
    } } }`;
    const edge = (slug: string, word: string) => ({
      node: { slug },
      statements: [{ qualifiers: { frequency: { word } } }],
    });
    expect(await dataOf(query)).toEqual({
      symptom: {
        conditions: {
          totalCount: 2,
          nodes: [{ slug: 'deep-vein-thrombosis' }, { slug: 'sciatica' }],
          edges: [edge('deep-vein-thrombosis', 'OFTEN'), edge('sciatica', 'RARELY')],
        },
      },
    });
  });

  test('leave negated statements out of shortcuts and filters, but not out of statements', async () => {
    const query = `{
      conditions(filter: { symptoms: ["swelling"] }) { nodes { slug } }
      condition(slug: "varicose-veins") {
        symptoms { nodes { slug } }
        statements(kinds: [HAS_SYMPTOM]) { nodes { negated object { slug } } }
      }
    }`;
    expect(await dataOf(query)).toEqual({
      conditions: { nodes: [{ slug: 'deep-vein-thrombosis' }] },
      condition: {
        symptoms: { nodes: [{ slug: 'varicose-veins' }] },
        statements: {
          nodes: [
            { negated: true, object: { slug: 'swelling' } },
            { negated: false, object: { slug: 'varicose-veins' } },
          ],
        },
      },
    });
  });

  test('take a symptom in a filter for itself and its subtypes, and want all of several', async () => {
    const query = `{
      pain: conditions(filter: { symptoms: ["calf-pain"] }) { nodes { slug } }
      both: conditions(filter: { symptoms: ["calf-pain", "swelling"] }) { nodes { slug } }
    }`;
    expect(await dataOf(query)).toEqual({
      pain: { nodes: [{ slug: 'deep-vein-thrombosis' }, { slug: 'muscle-cramp' }, { slug: 'sciatica' }] },
      both: { nodes: [{ slug: 'deep-vein-thrombosis' }] },
    });
  });

  test('find what affects any part of a structure, by filter and by field', async () => {
    const query = `{
      conditions(filter: { affects: "leg" }) { nodes { slug } }
      anatomy(slug: "leg") { parts { slug } conditions { nodes { slug } } }
    }`;
    const conditions = { nodes: [{ slug: 'deep-vein-thrombosis' }] };
    expect(await dataOf(query)).toEqual({ conditions, anatomy: { parts: [{ slug: 'calf' }], conditions } });
  });

  test('hold active concepts unless the filter says otherwise', async () => {
    const query = `{
      active: concepts(filter: { kinds: [CONDITION] }) { totalCount }
      deprecated: concepts(filter: { status: DEPRECATED }) { nodes { slug replacedBy { slug } } }
      all: concepts(filter: { kinds: [CONDITION], status: null }) { totalCount }
    }`;
    expect(await dataOf(query)).toEqual({
      active: { totalCount: 4 },
      deprecated: { nodes: [{ slug: 'clot-in-the-leg', replacedBy: { slug: 'deep-vein-thrombosis' } }] },
      all: { totalCount: 5 },
    });
  });

  test('filter by text, code system, source, kind and ancestor', async () => {
    const query = `query ($source: ID!) {
      text: concepts(filter: { text: "vein thr" }) { nodes { slug } }
      system: concepts(filter: { codeSystem: "DOID" }) { nodes { slug } }
      source: symptoms(filter: { source: $source }) { totalCount }
      otherKind: symptoms(filter: { kinds: [CONDITION] }) { totalCount }
      below: symptoms(filter: { descendantOf: "calf-pain" }) { nodes { slug } }
      kinds: treatments(filter: { kinds: [SELF_CARE], treats: "calf-pain" }) { nodes { slug } }
      risk: conditions(filter: { riskFactors: ["older-age"] }) { nodes { slug } }
    }`;
    expect(await dataOf(query, { source: 'src_00000000000000000000000001' })).toEqual({
      text: { nodes: [{ slug: 'deep-vein-thrombosis' }] },
      system: { nodes: [{ slug: 'deep-vein-thrombosis' }] },
      source: { totalCount: 4 },
      otherKind: { totalCount: 0 },
      below: { nodes: [{ slug: 'calf-pain-at-night' }] },
      kinds: { nodes: [{ slug: 'rest' }] },
      risk: { nodes: [{ slug: 'deep-vein-thrombosis' }] },
    });
  });

  test('order by name, or by how many statements touch a concept', async () => {
    const query = `{
      byName: concepts(first: 2) { nodes { slug } }
      byDegree: concepts(orderBy: DEGREE, first: 2) { nodes { slug } }
    }`;
    expect(await dataOf(query)).toEqual({
      byName: { nodes: [{ slug: 'calf' }, { slug: 'calf-pain' }] },
      byDegree: { nodes: [{ slug: 'deep-vein-thrombosis' }, { slug: 'calf-pain' }] },
    });
  });

  test('hold a symmetric statement from both ends', async () => {
    const query = `{
      cramp: condition(slug: "muscle-cramp") { differentials { slug } }
      thrombosis: condition(slug: "deep-vein-thrombosis") { differentials { slug } }
    }`;
    expect(await dataOf(query)).toEqual({
      cramp: { differentials: [{ slug: 'deep-vein-thrombosis' }] },
      thrombosis: { differentials: [{ slug: 'muscle-cramp' }] },
    });
  });

  test('can be read page by page without losing or repeating anything', async () => {
    const query = `query ($after: String) { concepts(first: 5, after: $after) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor }
    } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { concepts } = (await dataOf(query, { after })) as {
        concepts: {
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
          edges: { cursor: string }[];
        };
      };
      expect(concepts.pageInfo.hasPreviousPage).toBe(seen.length > 0);
      expect(concepts.edges.at(-1)?.cursor).toBe(concepts.pageInfo.endCursor);
      seen.push(...concepts.nodes.map(({ id }) => id));
      after = concepts.pageInfo.hasNextPage ? concepts.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
  });

  test('may be asked for nothing but their length', async () => {
    expect(
      await dataOf('{ concepts(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }'),
    ).toEqual({
      concepts: { totalCount: 12, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } },
    });
  });
});

test('paths lead from one concept to another over either direction, shortest first', async () => {
  const query = `{ paths(from: "rest", to: "calf", maxLength: 4) {
    truncated paths { length concepts { slug } statements { kind } }
  } }`;
  const { paths } = (await dataOf(query)) as {
    paths: { truncated: boolean; paths: { length: number; concepts: unknown; statements: unknown }[] };
  };
  expect(paths.truncated).toBe(false);
  expect(paths.paths[0]).toEqual({
    length: 3,
    concepts: ['rest', 'muscle-cramp', 'deep-vein-thrombosis', 'calf'].map((slug) => ({ slug })),
    statements: [{ kind: 'TREATED_BY' }, { kind: 'DIFFERENTIAL_OF' }, { kind: 'AFFECTS' }],
  });
});

test('statistics count what is active, every kind, and no rules or cases yet', async () => {
  const { statistics } = (await dataOf(
    '{ statistics { concepts { kind count } statements { kind count } rules cases sources release } }',
  )) as { statistics: { concepts: { kind: string; count: number }[] } };
  expect(statistics).toMatchObject({ rules: 0, cases: 0, sources: 1, release: 1 });
  expect(statistics.concepts).toContainEqual({ kind: 'CONDITION', count: 4 });
  expect(statistics.concepts).toHaveLength(8);
});
