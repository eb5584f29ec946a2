import { isPresent } from '@symptograph/core/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RuleDiffs, serveRuleDiffs } from './rule-diffs.ts';
import { ruled, ruledGraph } from './ruled-pack.ts';
import { small } from './small-pack.ts';

let api: RuleDiffs;
beforeAll(async () => {
  api = await serveRuleDiffs();
});
afterAll(() => api.stop());

const diffOf: RuleDiffs['diffOf'] = (...asked) => api.diffOf(...asked);
const refusalOf: RuleDiffs['refusalOf'] = (...asked) => api.refusalOf(...asked);

const { clot, plainCramp, highFever } = ruled;

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
