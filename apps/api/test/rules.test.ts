import type { RuleBookDocument } from '@symptograph/core';
import { isPresent } from '@symptograph/core/testing';
import { DATABASE_KINDS } from '@symptograph/db/testing';
import { compileRules, evaluate, stateOf } from '@symptograph/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slugs } from './documents/document-answer.ts';
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

  test('each page goes on where the one before ended, and the pages hold each rule once, the most urgent first, and each case', async () => {
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
    expect(seen).toEqual(['embolism', 'high-fever', 'clot', 'plain-cramp', 'clot-score']);
    expect(await dataOf('{ cases { nodes { slug } } }')).toEqual({
      cases: { nodes: [{ slug: 'feverish' }, { slug: 'plain-cramp' }, { slug: 'swollen' }] },
    });
  });

  test('a rule mentions what its scope, its condition, its criteria and its conclusion name', async () => {
    const query = '{ rule(slug: "clot") { mentions { slug } } }';
    const { rule } = (await dataOf(query)) as { rule: { mentions: readonly { slug: string }[] } };
    expect(rule.mentions.map(({ slug }) => slug).toSorted()).toEqual(
      ['calf-pain', 'deep-vein-thrombosis', 'fever', 'swelling', 'ultrasound'].toSorted(),
    );
  });

  test('a concept tells the rules that mention it or a supertype of it, the most urgent first', async () => {
    const query = `{
      pain: symptom(slug: "calf-pain") { rules { slug } }
      below: symptom(slug: "calf-pain-at-night") { rules { slug } }
      test: diagnosticTest(slug: "ultrasound") { rules { slug } }
      measured: observable(slug: "body-temperature") { rules { slug } }
      none: anatomy(slug: "leg") { rules { slug } }
    }`;
    const ofPain = slugs('clot', 'plain-cramp', 'clot-score');
    expect(await dataOf(query)).toEqual({
      pain: { rules: ofPain },
      below: { rules: ofPain },
      test: { rules: slugs('clot', 'clot-score') },
      measured: { rules: slugs('high-fever') },
      none: { rules: [] },
    });
  });

  test('a symptom tells the rules that it can make an emergency by, by what follows from it too', async () => {
    const query = `{
      breathlessness: symptom(slug: "breathlessness") { redFlags { slug } }
      swelling: symptom(slug: "swelling") { redFlags { slug } }
    }`;
    expect(await dataOf(query)).toEqual({
      breathlessness: { redFlags: slugs('embolism') },
      swelling: { redFlags: [] },
    });
  });

  test('a condition tells the most urgent level of the rules about it, and can be chosen by it', async () => {
    const query = `{
      thrombosis: condition(slug: "deep-vein-thrombosis") { maxUrgency }
      cramp: condition(slug: "muscle-cramp") { maxUrgency }
      sciatica: condition(slug: "sciatica") { maxUrgency }
      sameDay: conditions(filter: { maxUrgency: [SAME_DAY, EMERGENCY_CALL] }) { nodes { slug } }
      none: conditions(filter: { maxUrgency: [NONE] }) { nodes { slug } }
      no: conditions(filter: { maxUrgency: [] }) { totalCount }
    }`;
    expect(await dataOf(query)).toEqual({
      thrombosis: { maxUrgency: 'SAME_DAY' },
      cramp: { maxUrgency: 'SELF_CARE' },
      sciatica: { maxUrgency: 'NONE' },
      sameDay: { nodes: slugs('deep-vein-thrombosis') },
      none: { nodes: slugs('sciatica', 'varicose-veins') },
      no: { totalCount: 0 },
    });
  });

  test('rules are chosen by their words, their level, what they mention and what they suggest', async () => {
    const query = `{
      text: rules(filter: { text: "thromb doctor" }) { nodes { slug } }
      urgency: rules(filter: { urgency: [EMERGENCY_CALL, NONE] }) { nodes { slug } }
      mentions: rules(filter: { mentions: "calf-pain-at-night" }) { nodes { slug } }
      suggests: rules(filter: { suggests: "deep-vein-thrombosis" }) { nodes { slug } }
      all: rules(filter: { text: "cramp", urgency: [SELF_CARE], mentions: "swelling" }) { nodes { slug } }
      none: rules(filter: { text: "no such words" }) { totalCount }
    }`;
    expect(await dataOf(query)).toEqual({
      text: { nodes: slugs('clot') },
      urgency: { nodes: slugs('embolism', 'clot-score') },
      mentions: { nodes: slugs('clot', 'plain-cramp', 'clot-score') },
      suggests: { nodes: slugs('clot') },
      all: { nodes: slugs('plain-cramp') },
      none: { totalCount: 0 },
    });
  });

  test.each([
    ['mentions', '"no-such-thing"', 'NOT_FOUND'],
    ['suggests', '"calf-pain"', 'NOT_FOUND'],
    ['mentions', '"Calf Pain!"', 'BAD_USER_INPUT'],
    ['text', `"${'a'.repeat(201)}"`, 'BAD_USER_INPUT'],
  ])('a filter of rules by %s %s is refused with its place', async (part, value, code) => {
    const { errors } = await api.ask(`{ rules(filter: { ${part}: ${value} }) { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code, at: `filter.${part}` });
  });

  test('the rule book holds what a browser evaluates, proves and compares rules with', async () => {
    const query = `{
      named: ruleBook { set clinicianRules contracts vocabulary cases hasAllFacts hash release }
      all: ruleBook(facts: ALL) { vocabulary hasAllFacts hash }
    }`;
    const { named, all } = (await dataOf(query)) as Record<'named' | 'all', RuleBookDocument>;
    expect(named).toMatchObject({
      set: { criteria: [{ id: ruled.inflamed.id }] },
      clinicianRules: [ruled.clotScore.id],
      contracts: [{ kind: 'RED_FLAG', floorAtLeast: 'EMERGENCY_GO' }, { kind: 'REASSURANCE' }],
      hasAllFacts: true,
      release: 1,
    });
    const compiled = compileRules(named.set, named.vocabulary);
    expect(compiled).toMatchObject({ findings: [], rules: { length: ruledGraph.rules.length } });
    expect(named.cases.map(({ slug }) => slug)).toEqual(['feverish', 'plain-cramp', 'swollen']);
    const wrong = named.cases.filter(({ observations, acceptable }) => {
      const evaluated = evaluate(compiled, stateOf(compiled.space, observations));
      return !evaluated.ok || !acceptable.includes(evaluated.value.floor);
    });
    expect(wrong).toEqual([]);
    expect(all).toMatchObject({ hasAllFacts: true, hash: named.hash });
    const labels = ({ vocabulary }: Pick<RuleBookDocument, 'vocabulary'>) =>
      vocabulary.facts.map(({ label }) => label);
    expect(labels(named)).not.toContain('sciatica');
    expect(labels(all)).toEqual(expect.arrayContaining([...labels(named), 'sciatica']));
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
