import type { Rule } from '@symptograph/core';
import { aStatement, isPresent } from '@symptograph/core/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ruled, ruledGraph } from './ruled-pack.ts';
import { errorsIn, type ServedGraph, serveGraph } from './serve-graph.ts';
import { small, smallGraph } from './small-pack.ts';

/** Rules over a graph, as the API takes them. */
interface Side {
  readonly release?: number;
  readonly rules?: readonly unknown[];
  readonly criteria?: readonly unknown[];
  readonly remove?: readonly string[];
}

const diffQuery = `query ($from: RuleBookInput, $to: RuleBookInput!, $first: Int) {
  ruleDiff(from: $from, to: $to, first: $first) {
    class reasons fromRelease toRelease graphChanged witnessCount truncated
    changes { action ruleId title before after sentenceBefore sentenceAfter condition { action path before after } }
    witnesses {
      known { sentence facts { label fact state values unit sentence } }
      before { floor ceiling rules { ruleId title } }
      after { floor ceiling rules { ruleId title } }
      lost { kind conceptId concept { slug } }
      gained { kind conceptId concept { slug } }
    }
    ceilings { known { sentence } before after }
    openings { known { sentence } guards { title } }
    impossible { sentence }
    possible { sentence }
    contracts { contractId title kind heldBefore witnesses { known { sentence } floor } findings { code sentence } }
    flips {
      caseId slug narrative expected acceptable before { floor ceiling } after { floor ceiling } wasRight isRight
    }
    findings { code severity subjectId path sentence witnesses { sentence } relatedIds }
  }
}`;

let api: ServedGraph;
beforeAll(async () => {
  api = await serveGraph();
  api.publish(ruledGraph);
});
afterAll(() => api.stop());

const diffOf = async (to: Side, from?: Side, first = 100) => {
  const answer = await api.ask(diffQuery, { variables: { to, from, first } });
  expect(errorsIn(answer)).toEqual([]);
  return JSON.parse(answer.text).data.ruleDiff;
};

const refusalOf = async (to: unknown, from?: unknown) => {
  const answer = await api.ask(diffQuery, { variables: { to, from } });
  expect(answer.status).toBe(200);
  const [error] = errorsIn(answer);
  if (!error) throw new Error('It was not refused.');
  return { message: error.message, ...error.extensions };
};

const { clot, embolism, plainCramp, highFever, clotScore, inflamed } = ruled;
const sentences = (list: readonly { readonly known: { readonly sentence: string } }[]) =>
  list.map(({ known }) => known.sentence);

/** The rule of a clot without fever: what an editor loses when splitting it carelessly. */
const withoutFever: Rule = { ...clot, when: isPresent(small.swelling) };

describe('a proposed rule', () => {
  test('that loses a sign tells every combination whose answer falls, in which way, and that no other does', async () => {
    expect(await diffOf({ rules: [withoutFever] })).toMatchObject({
      class: 'D',
      reasons: ['DOWNGRADE', 'CONCLUSION_LOST', 'EXCLUDED_BY_LESS'],
      fromRelease: 2,
      toRelease: 2,
      graphChanged: false,
      witnessCount: 1,
      truncated: false,
      changes: [
        {
          action: 'CHANGED',
          ruleId: clot.id,
          title: clot.title,
          sentenceBefore: expect.stringMatching(/swelling or fever is present, see a doctor today/),
          sentenceAfter: expect.stringMatching(/calf pain and swelling are present, see a doctor today/),
          condition: [
            {
              action: 'CHANGED',
              path: 'when',
              before: { op: 'criterion', id: inflamed.id },
              after: isPresent(small.swelling),
            },
          ],
        },
      ],
      witnesses: [
        {
          known: {
            sentence: '+ calf pain, + fever',
            facts: [
              {
                label: 'calf pain',
                fact: { concept: small.pain.id },
                state: 'PRESENT',
                values: [true],
                unit: null,
              },
              { label: 'fever', state: 'PRESENT', sentence: '+ fever' },
            ],
          },
          before: { floor: 'SAME_DAY', ceiling: 'EMERGENCY_CALL', rules: [{ ruleId: clot.id }] },
          after: { floor: 'NONE', ceiling: 'EMERGENCY_CALL', rules: [] },
          lost: [
            { kind: 'SUGGESTS', conceptId: small.thrombosis.id, concept: { slug: 'deep-vein-thrombosis' } },
            { kind: 'TESTS', conceptId: ruled.ultrasound.id, concept: { slug: 'ultrasound' } },
          ],
          gained: [],
        },
      ],
      ceilings: [{ known: { sentence: '- swelling' }, before: 'SAME_DAY', after: 'NONE' }],
      openings: [],
      contracts: [],
      findings: [],
      flips: [
        {
          slug: 'feverish',
          expected: 'SAME_DAY',
          before: { floor: 'SAME_DAY' },
          after: { floor: 'NONE' },
          wasRight: true,
          isRight: false,
        },
      ],
    });
  });

  test('that says the same in other words is proved equivalent, class E', async () => {
    const absent = (concept: { readonly id: string }) => ({ op: 'not', of: isPresent(concept) });
    const rewritten = {
      ...clot,
      when: { op: 'not', of: { op: 'all', of: [absent(ruled.fever), absent(small.swelling)] } },
    };
    expect(await diffOf({ rules: [rewritten] })).toMatchObject({
      class: 'E',
      reasons: [],
      witnesses: [],
      ceilings: [],
      flips: [],
    });
  });

  test('that is published as it is changes nothing, whatever else of it is sent', async () => {
    expect(await diffOf({ rules: ruledGraph.rules, criteria: ruledGraph.criteria })).toMatchObject({
      class: 'E',
      changes: [],
    });
  });

  test('whose words alone change is class U', async () => {
    expect(await diffOf({ rules: [{ ...clot, advice: 'Wait and see.' }] })).toMatchObject({
      class: 'U',
      reasons: ['TEXTS_CHANGED'],
      changes: [],
      witnesses: [],
    });
  });

  test('with a new id, or without one, is added', async () => {
    const { id, ...unnamed } = clot;
    const stronger = { ...unnamed, title: 'a swollen calf', then: { urgency: 'EMERGENCY_GO' } };
    expect(await diffOf({ rules: [stronger] })).toMatchObject({
      class: 'U',
      changes: [{ action: 'ADDED', ruleId: 'proposed-0', title: 'a swollen calf', before: null }],
      witnesses: [
        {
          before: { floor: 'SAME_DAY' },
          after: { floor: 'EMERGENCY_GO', rules: [{ ruleId: 'proposed-0' }, {}] },
        },
        { after: { floor: 'EMERGENCY_GO' } },
      ],
    });
    expect(await diffOf({ rules: [{ ...stronger, id: 'my-rule' }] })).toMatchObject({
      changes: [{ ruleId: 'my-rule' }],
    });
    expect(id).toBe(clot.id);
  });

  test('for everybody that becomes one for clinicians is told by what others are no longer answered', async () => {
    expect(await diffOf({ rules: [{ ...embolism, audience: 'CLINICIAN' }] })).toMatchObject({
      class: 'S',
      reasons: expect.arrayContaining(['LEAVES_EMERGENCY', 'CONTRACT_BROKEN', 'TEXTS_CHANGED']),
      witnesses: [
        {
          known: { sentence: '+ breathlessness' },
          before: { floor: 'EMERGENCY_CALL' },
          after: { floor: 'NONE' },
        },
      ],
    });
  });
});

test('a rule that is taken away breaks what was promised, opens a way to self-care, and is class S', async () => {
  const { reasons, contracts, openings, ...rest } = await diffOf({ remove: [embolism.id] });
  expect(rest).toMatchObject({
    class: 'S',
    changes: [{ action: 'REMOVED', ruleId: embolism.id, after: null, sentenceAfter: null }],
    witnesses: [
      {
        known: { sentence: '+ breathlessness' },
        before: { floor: 'EMERGENCY_CALL' },
        after: { floor: 'NONE', rules: [] },
      },
    ],
  });
  expect(reasons.slice(0, 2)).toEqual(['CONTRACT_BROKEN', 'LEAVES_EMERGENCY']);
  expect(contracts[0]).toMatchObject({
    title: 'breathlessness is an emergency',
    kind: 'BROKEN',
    heldBefore: true,
    witnesses: [{ known: { sentence: '+ breathlessness' }, floor: 'NONE' }],
    findings: [{ code: 'CONTRACT_BROKEN' }],
  });
  expect(openings).toEqual([]);
});

test('a criterion that changes is told by the rules that name it', async () => {
  const narrower = { ...inflamed, when: isPresent(small.swelling) };
  expect(await diffOf({ criteria: [narrower] })).toMatchObject({
    class: 'D',
    changes: [
      {
        ruleId: clot.id,
        sentenceBefore: expect.stringMatching(/swelling or fever is present/),
        sentenceAfter: expect.stringMatching(/calf pain and swelling are present/),
      },
    ],
    witnesses: [{ known: { sentence: '+ calf pain, + fever' } }],
  });
});

describe('two releases', () => {
  beforeAll(() => {
    const excludes = aStatement('EXCLUDES', 90, { subject: small.swelling, object: ruled.fever });
    api.publish({ ...ruledGraph, statements: [...ruledGraph.statements, excludes] });
    const rules = ruledGraph.rules.filter(({ id }) => id !== highFever.id);
    api.publish({ ...ruledGraph, rules });
  });
  afterAll(() => api.publish(ruledGraph));

  test('are compared by their rules', async () => {
    const { witnesses, ...rest } = await diffOf({ release: 4 }, { release: 2 });
    expect(rest).toMatchObject({
      class: 'S',
      fromRelease: 2,
      toRelease: 4,
      changes: [{ action: 'REMOVED', ruleId: highFever.id }],
    });
    expect(sentences(witnesses)[0]).toBe('body temperature >= 40 °C');
    expect(witnesses[0].known.facts).toMatchObject([{ state: null, values: [[40, null]], unit: 'Cel' }]);
  });

  test('are compared by their graphs: a new exclusion tells what can no longer be', async () => {
    const { impossible, ...rest } = await diffOf({ release: 3 }, { release: 2 });
    expect(rest).toMatchObject({ graphChanged: true, changes: [], class: 'D' });
    expect(impossible).toContainEqual({ sentence: '+ swelling, + fever' });
    expect((await diffOf({ release: 2 }, { release: 3 })).possible).toEqual(impossible);
  });

  test('are compared whichever the request reads, and with a proposal on either side', async () => {
    const asked = { variables: { from: { release: 2 }, to: { release: 4, rules: [highFever] } } };
    const answers = await Promise.all(
      ['/graphql', '/graphql?release=1'].map((path) =>
        api.send({
          method: 'POST',
          path,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: diffQuery, ...asked }),
        }),
      ),
    );
    const [current, old] = answers.map(({ text }) => JSON.parse(text).data.ruleDiff);
    expect(current).toMatchObject({ class: 'E', changes: [] });
    expect(old).toEqual(current);
  });

  test('one of which had no rules yet are compared like any others', async () => {
    const { changes, witnesses } = await diffOf({ release: 2 }, { release: 1 });
    expect(changes).toHaveLength(ruledGraph.rules.length);
    expect(witnesses[0]).toMatchObject({
      known: { sentence: '+ breathlessness' },
      before: { floor: 'NONE', ceiling: 'NONE' },
    });
    expect(smallGraph.rules).toEqual([]);
  });
});

describe('cases, read by the graph of each side,', () => {
  afterAll(() => api.publish(ruledGraph));
  const published = () => diffOf({}).then(({ toRelease }) => toRelease as number);
  const changed = (id: string, fields: object) => ({
    ...ruledGraph,
    concepts: ruledGraph.concepts.map((concept) => (concept.id === id ? { ...concept, ...fields } : concept)),
  });

  test('are answered alike when a value is measured in another unit from then on, save what names no unit', async () => {
    api.publish(ruledGraph);
    const before = await published();
    api.publish(changed(ruled.temperature.id, { unit: '[degF]' }));
    const { flips, ...rest } = await diffOf({ release: before + 1 }, { release: before });
    expect(rest).toMatchObject({ class: 'E', graphChanged: false, witnesses: [] });
    const said = ruledGraph.cases.flatMap(({ slug, findings }) =>
      findings.flatMap(({ value, unit }) => (value === undefined ? [] : [{ slug, unit }])),
    );
    expect(said).toEqual([
      { slug: 'swollen', unit: '[degF]' },
      { slug: 'feverish', unit: undefined },
    ]);
    expect(flips).toMatchObject([
      { slug: 'feverish', before: { floor: 'SAME_DAY' }, after: { floor: 'NONE' } },
    ]);
  });

  test('are told when a symptom comes to mean what a rule asks for', async () => {
    api.publish(ruledGraph);
    const before = await published();
    const means = aStatement('SUBTYPE_OF', 91, { subject: small.swelling, object: ruled.breathless });
    api.publish({ ...ruledGraph, statements: [...ruledGraph.statements, means] });
    const { flips, graphChanged } = await diffOf({ release: before + 1 }, { release: before });
    expect(graphChanged).toBe(true);
    expect(flips).toMatchObject([
      {
        slug: 'swollen',
        before: { floor: 'SAME_DAY' },
        after: { floor: 'EMERGENCY_CALL' },
        wasRight: true,
        isRight: false,
      },
    ]);
  });

  test('that contradict themselves by the new graph are told as such', async () => {
    api.publish(ruledGraph);
    const before = await published();
    const excludes = aStatement('EXCLUDES', 92, { subject: small.pain, object: small.swelling });
    api.publish({ ...ruledGraph, statements: [...ruledGraph.statements, excludes] });
    const back = await diffOf({ release: before }, { release: before + 1 });
    expect(back.flips).toMatchObject([{ slug: 'swollen', before: null, after: { floor: 'SAME_DAY' } }]);
  });
});

describe('a list that is longer than was asked for', () => {
  test('is cut, and says so', async () => {
    const whole = await diffOf({ remove: ruledGraph.rules.map(({ id }) => id) });
    const cut = await diffOf({ remove: ruledGraph.rules.map(({ id }) => id) }, undefined, 1);
    expect(whole.truncated).toBe(false);
    expect(cut).toMatchObject({ truncated: true, witnessCount: whole.witnesses.length, class: whole.class });
    expect(cut.witnesses).toEqual(whole.witnesses.slice(0, 1));
  });
});

describe('a rule without a meaning', () => {
  test.each([
    [
      'UNKNOWN_FACT',
      {
        ...clot,
        when: { op: 'any', of: [isPresent(small.pain), isPresent({ id: 'sym_0000000000000000000000000Z' })] },
      },
      'when.of.1.fact',
    ],
    [
      'UNIT_MISMATCH',
      { ...highFever, when: { op: 'compare', fact: { concept: ruled.temperature.id }, gte: 1, unit: 'kg' } },
      'when.unit',
    ],
    ['UNKNOWN_CRITERION', { ...clot, when: { op: 'criterion', id: 'no-such' } }, 'when.id'],
  ])('is a finding %s with its path, left out, and class S', async (code, rule, path) => {
    expect(await diffOf({ rules: [rule] })).toMatchObject({
      class: 'S',
      reasons: expect.arrayContaining(['UNPROVED']),
      findings: [
        { code, severity: 'ERROR', subjectId: rule.id, path, sentence: expect.stringContaining(rule.title) },
      ],
    });
  });

  test('because its criteria name each other in a circle, is a finding that tells the circle', async () => {
    const criteria = [
      { id: 'one', title: 'one', when: { op: 'criterion', id: 'other' } },
      { id: 'other', title: 'other', when: { op: 'not', of: { op: 'criterion', id: 'one' } } },
    ];
    const { findings } = await diffOf({
      rules: [{ ...clot, when: { op: 'criterion', id: 'one' } }],
      criteria,
    });
    const cyclic = findings.filter(({ code }: { code: string }) => code === 'CYCLIC_CRITERIA');
    expect(cyclic.map(({ subjectId }: { subjectId: string }) => subjectId).sort()).toEqual(
      ['one', 'other', clot.id].sort(),
    );
    expect(cyclic[0].sentence).toMatch(/one, other, one|other, one, other/);
  });

  test('with 10,000 conditions once its criteria are written out is a finding in bounded time', async () => {
    const hundred = (when: unknown) => ({ op: 'any', of: Array.from({ length: 100 }, () => when) });
    const criteria = [{ id: 'many', title: 'many', when: hundred(isPresent(ruled.fever)) }];
    const large = { ...clot, when: hundred({ op: 'criterion', id: 'many' }) };
    expect(await diffOf({ rules: [large], criteria })).toMatchObject({
      class: 'S',
      findings: [{ code: 'TOO_LARGE', subjectId: clot.id, path: 'when' }],
    });
  });

  test('that is too large to prove is a finding, never a part of an answer', async () => {
    const facts = [...ruledGraph.concepts].filter(({ kind }) => kind === 'SYMPTOM' || kind === 'CONDITION');
    const slots = ['SUDDEN', 'GRADUAL', 'DELAYED'].flatMap((onset) =>
      facts
        .filter(({ kind }) => kind === 'SYMPTOM')
        .map(({ id }) => ({ op: 'is', fact: { concept: id, qualifiers: { onset } }, in: [true] })),
    );
    const of = [...slots, ...facts.map(isPresent)];
    expect(of.length).toBeGreaterThan(20);
    const wide = { ...clot, when: { op: 'atLeast', n: Math.floor(of.length / 2), of } };
    const { findings, ...rest } = await diffOf({ rules: [wide] });
    expect(rest).toMatchObject({ class: 'S', reasons: expect.arrayContaining(['UNPROVED']) });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'TOO_LARGE_TO_PROVE', subjectId: clot.id, severity: 'ERROR' }),
    );
  });
});

describe('what has not the shape of a rule is refused with its place', () => {
  const deep = (depth: number) => {
    let when: unknown = isPresent(small.pain);
    for (let level = 0; level < depth; level += 1) when = { op: 'not', of: when };
    return when;
  };
  test.each([
    [
      'an empty any',
      { ...clot, when: { op: 'any', of: [] } },
      'to.rules[0].when.of',
      /at least one condition/,
    ],
    [
      'an unknown operator',
      { ...clot, when: { op: 'maybe' } },
      'to.rules[0].when.op',
      /must be one of is, compare/,
    ],
    ['200 levels', { ...clot, when: deep(200) }, 'to.rules[0].when', /nested deeper than 40/],
    [
      '10,000 conditions',
      {
        ...clot,
        when: { op: 'any', of: Array.from({ length: 10_000 }, () => ({ op: 'criterion' })) },
      },
      'to.rules[0].when',
      /more than 5000 conditions/,
    ],
    ['no conclusion', { ...clot, then: {} }, 'to.rules[0].then', /must conclude something/],
    ['no object', 'calf pain', 'to.rules[0]', /must be an object/],
  ])('%s', async (_says, rule, at, message) => {
    expect(await refusalOf({ rules: [rule] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      at,
      message: expect.stringMatching(message),
    });
  });

  test('on either side, with all that is wrong at once', async () => {
    const refusal = await refusalOf(
      {},
      {
        rules: [
          { ...clot, scope: 'calf' },
          { ...clot, title: '' },
        ],
      },
    );
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', at: 'from.rules[0].scope' });
    expect(refusal).toHaveProperty('problems', [
      expect.objectContaining({ at: 'from.rules[0].scope' }),
      expect.objectContaining({ at: 'from.rules[1].title' }),
    ]);
  });
});

describe('a proposal that would take too long to look through is refused:', () => {
  const onsets = ['SUDDEN', 'GRADUAL', 'DELAYED'];
  const courses = [
    'ACUTE',
    'SUBACUTE',
    'CHRONIC',
    'RECURRENT',
    'TRANSIENT',
    'CONSTANT',
    'PERSISTENT',
    'STABLE',
  ];
  const qualities = [
    'DULL',
    'ACHING',
    'THROBBING',
    'SHARP',
    'TEARING',
    'CRAMPING',
    'BURNING',
    'TINGLING',
    'TIGHT',
  ];
  const circumstances = onsets.flatMap((onset) =>
    courses.flatMap((course) =>
      qualities.map((quality) => ({ onset, course: [course], quality: [quality] })),
    ),
  );
  const asking = (count: number) => ({
    ...clot,
    when: {
      op: 'any',
      of: circumstances
        .slice(0, count)
        .map((qualifiers) => ({ op: 'is', fact: { concept: small.pain.id, qualifiers }, in: [true] })),
    },
  });

  test('more than 200 facts that no published rule asks about', async () => {
    expect(await refusalOf({ rules: [asking(201)] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      limit: 200,
      actual: 201,
    });
    expect(await diffOf({ rules: [asking(20)] })).toMatchObject({ findings: [] });
  });

  test('new circumstances between two releases', async () => {
    expect(await refusalOf({ rules: [asking(1)] }, { release: 1 })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/compare the releases first/),
    });
  });

  test('lists of more than 100', async () => {
    const ids = Array.from({ length: 101 }, () => small.thrombosis.id);
    const many = { ...clot, then: { suggests: ids } };
    expect(await refusalOf({ rules: [many] })).toMatchObject({ at: 'to.rules[0].then' });
    expect(await refusalOf({ rules: [{ ...clot, scope: ids }] })).toMatchObject({ at: 'to.rules[0].scope' });
    expect(await refusalOf({ remove: ids })).toMatchObject({ at: 'to.remove', limit: 100 });
  });
});

describe('what is not there', () => {
  test('a rule to remove is NOT_FOUND with its place', async () => {
    expect(await refusalOf({ remove: [plainCramp.id, 'rul_0000000000000000000000000Z'] })).toMatchObject({
      code: 'NOT_FOUND',
      at: 'to.remove[1]',
    });
  });

  test('a release is NOT_FOUND with its place', async () => {
    expect(await refusalOf({}, { release: 99 })).toMatchObject({ code: 'NOT_FOUND', at: 'from.release' });
  });
});

test('nothing of a proposal is kept', async () => {
  const query = '{ rules { totalCount } rule(slug: "clot") { when } ruleBook { hash } }';
  const before = (await api.ask(query)).text;
  await diffOf({ rules: [withoutFever, { ...clotScore, id: 'another' }], remove: [embolism.id] });
  expect((await api.ask(query)).text).toBe(before);
});
