import { isPresent } from '@symptograph/core/testing';
import { DATABASE_KINDS } from '@symptograph/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ruled, ruledGraph, ruledPack } from './ruled-pack.ts';
import { small } from './small-pack.ts';
import { startTestApi, type TestApi } from './start-test-api.ts';

describe.each(DATABASE_KINDS)('rules and cases over the %s database', (kind) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ kind, packs: [ruledPack()] });
  });
  afterAll(() => api.stop());

  const dataOf = async (query: string, variables?: Readonly<Record<string, unknown>>) => {
    const { errors, data } = await api.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };

  test('a rule tells whom it is for, what it concludes and on what it rests', async () => {
    const query = `{ rule(slug: "clot") {
      id slug title version audience urgency rationale advice safetyNet referTo reviewDue
      scope { slug } suggests { slug } rulesOut { slug } raisesPriorOf { slug } tests { slug }
      evidence { source { slug } locator }
    } }`;
    expect(await dataOf(query)).toEqual({
      rule: {
        id: ruled.clot.id,
        slug: 'clot',
        title: 'calf pain that may be a clot',
        version: 1,
        audience: 'PUBLIC',
        urgency: 'SAME_DAY',
        rationale: 'A clot can travel.',
        advice: 'See a doctor today.',
        safetyNet: 'Call an ambulance if breathing gets hard.',
        referTo: 'a doctor',
        reviewDue: '2027-01-01T00:00:00.000Z',
        scope: [{ slug: 'calf-pain' }],
        suggests: [{ slug: 'deep-vein-thrombosis' }],
        rulesOut: [],
        raisesPriorOf: [],
        tests: [{ slug: 'ultrasound' }],
        evidence: [{ source: { slug: 'an-article' }, locator: 'A heading, paragraph 1' }],
      },
    });
  });

  test("a rule's condition is told with its criteria written out", async () => {
    const query = '{ rule(slug: "clot") { when } }';
    expect(await dataOf(query)).toEqual({
      rule: { when: { op: 'any', of: [isPresent(small.swelling), isPresent(ruled.fever)] } },
    });
  });

  test('a rule reads as a sentence of its scope, its condition and what follows', async () => {
    const query = `{
      clot: rule(slug: "clot") { sentence }
      cramp: rule(slug: "plain-cramp") { sentence }
      score: rule(slug: "clot-score") { sentence }
      fever: rule(slug: "high-fever") { sentence }
    }`;
    expect(await dataOf(query)).toEqual({
      clot: {
        sentence:
          'When calf pain is present and either swelling or fever is present, see a doctor today; consider deep vein thrombosis; test by ultrasound.',
      },
      cramp: {
        sentence:
          'When calf pain and calf pain at night are present and swelling, fever and breathlessness are known to be absent, self-care is enough unless something more urgent applies; consider muscle cramp.',
      },
      score: {
        sentence:
          'Take deep vein thrombosis to be likelier; test by ultrasound, when calf pain is present and the points of these reach 2: (1) 1 point if swelling is present; (2) 1 point if older age is present; (3) -2 points if muscle cramp is present.',
      },
      fever: { sentence: 'When body temperature is at least 40 °C, go to emergency care now.' },
    });
  });

  test('a rule without a level, an advice or a scope says so', async () => {
    const query = `{
      score: rule(slug: "clot-score") { urgency advice raisesPriorOf { slug } audience }
      everywhere: rule(slug: "embolism") { scope { slug } }
    }`;
    expect(await dataOf(query)).toEqual({
      score: {
        urgency: null,
        advice: null,
        raisesPriorOf: [{ slug: 'deep-vein-thrombosis' }],
        audience: 'CLINICIAN',
      },
      everywhere: { scope: [] },
    });
  });

  test('a case tells its story, what is known, and what is right', async () => {
    const query = `{ case(slug: "swollen") {
      narrative profile expected acceptable tags origin licence version
      expectedCondition { slug } mustNotMiss { slug } impossible { slug } evidence { id }
      findings { state value fact { concept { slug } unit label qualifiers { onset } } }
    } }`;
    const present = (fact: object, value: number | null = null) => ({ state: 'PRESENT', value, fact });
    expect(await dataOf(query)).toEqual({
      case: {
        narrative: 'My calf hurts and is swollen.',
        profile: 'a woman of 50',
        expected: 'SAME_DAY',
        acceptable: ['SAME_DAY', 'EMERGENCY_GO'],
        tags: ['clot'],
        origin: 'AUTHORED',
        licence: 'CC0-1.0',
        version: 1,
        expectedCondition: { slug: 'deep-vein-thrombosis' },
        mustNotMiss: [{ slug: 'deep-vein-thrombosis' }],
        impossible: [{ slug: 'muscle-cramp' }],
        evidence: [],
        findings: [
          present({
            concept: { slug: 'calf-pain' },
            unit: null,
            label: 'calf pain, sudden onset',
            qualifiers: { onset: 'SUDDEN' },
          }),
          present({ concept: { slug: 'swelling' }, unit: null, label: 'swelling', qualifiers: null }),
          present(
            {
              concept: { slug: 'body-temperature' },
              unit: '[degF]',
              label: 'body temperature',
              qualifiers: null,
            },
            98.6,
          ),
        ],
      },
    });
  });

  test('a value that a case gives without a unit is in the unit of its observable', async () => {
    const query = '{ case(slug: "feverish") { findings { value fact { unit } } } }';
    expect(await dataOf(query)).toEqual({
      case: {
        findings: [
          { value: null, fact: { unit: null } },
          { value: 38.9, fact: { unit: 'Cel' } },
        ],
      },
    });
  });

  test('a slug that names nothing is null, and a former slug leads to its rule', async () => {
    const query = `{
      rule(slug: "no-such") { id }
      case(slug: "no-such") { id }
      former: rule(slug: "dvt") { slug }
    }`;
    expect(await dataOf(query)).toEqual({ rule: null, case: null, former: { slug: 'clot' } });
  });

  test('ids lead to rules and cases, and to nothing of criteria and contracts, which have no type of their own', async () => {
    const ids = [...ruledGraph.rules.slice(0, 1), ...ruledGraph.cases.slice(0, 1)].map(({ id }) => id);
    const others = [...ruledGraph.criteria, ...ruledGraph.contracts].map(({ id }) => id);
    const query = `query ($ids: [ID!]!) {
      nodes(ids: $ids) { __typename id ... on Rule { slug } ... on Case { slug } }
    }`;
    expect(await dataOf(query, { ids: [...ids, ...others] })).toEqual({
      nodes: [
        { __typename: 'Rule', id: ids[0], slug: 'clot' },
        { __typename: 'Case', id: ids[1], slug: 'swollen' },
        ...others.map(() => null),
      ],
    });
  });

  test('statistics count what is published', async () => {
    expect(await dataOf('{ statistics { rules cases } }')).toEqual({ statistics: { rules: 5, cases: 3 } });
  });

  test('each page goes on where the one before ended, and the pages hold each rule and case once', async () => {
    const query = `query ($first: Int, $after: String) {
      rules(first: $first, after: $after) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } }
    }`;
    interface Rules {
      readonly totalCount: number;
      readonly nodes: readonly { readonly slug: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    }
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const { rules } = (await dataOf(query, { first: 2, after })) as { rules: Rules };
      expect(rules.totalCount).toBe(5);
      seen.push(...rules.nodes.map(({ slug }) => slug));
      after = rules.pageInfo.endCursor;
      more = rules.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(['clot', 'clot-score', 'embolism', 'high-fever', 'plain-cramp']);
    expect(await dataOf('{ cases { nodes { slug } } }')).toEqual({
      cases: { nodes: [{ slug: 'feverish' }, { slug: 'plain-cramp' }, { slug: 'swollen' }] },
    });
  });

  test('a rule and a case have a history', async () => {
    const query = `{
      rule(slug: "clot") { history { totalCount nodes { version sentence by release { number } } } }
      case(slug: "swollen") { history { nodes { sentence data } } }
    }`;
    expect(await dataOf(query)).toEqual({
      rule: {
        history: {
          totalCount: 1,
          nodes: [
            {
              version: 1,
              sentence: 'Added: the rule calf pain that may be a clot.',
              by: 'content packs',
              release: { number: 1 },
            },
          ],
        },
      },
      case: {
        history: { nodes: [{ sentence: 'Added: the case swollen.', data: ruledGraph.cases[0] }] },
      },
    });
  });
});
