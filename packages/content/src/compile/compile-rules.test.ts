import { describe, expect, test } from 'vitest';
import { testPack } from '../../test/test-pack.ts';
import { readPack } from '../read-pack.ts';

const ID = (prefix: string, end: string) => `${prefix}_01HZX0000000000000000000${end}`;

const present = (concept: string, qualifiers?: object) => ({
  op: 'is',
  fact: { concept, ...(qualifiers && { qualifiers }) },
  in: [true],
});

async function small() {
  const { document, findings } = await readPack(testPack('small'));
  expect(findings).toEqual([]);
  if (!document) throw new Error('The small pack has no findings and yet no document.');
  return document;
}

const [CALF_PAIN, SWELLING, REDNESS] = [ID('sym', 'B2'), ID('sym', 'B7'), ID('sym', 'B8')];
const [CRAMP, TEMPERATURE] = [ID('con', 'B1'), ID('obs', 'B6')];

describe('a compiled pack', () => {
  test('has scores with their labels, and criteria by their ids', async () => {
    expect((await small()).criteria[0]).toEqual({
      id: ID('cri', 'E1'),
      slug: 'signs-of-a-clot',
      title: 'Signs of a clot',
      when: {
        op: 'score',
        gte: 2,
        items: [
          { points: 1, when: present(SWELLING), label: 'Swollen calf' },
          { points: 1, when: present(REDNESS) },
          { points: -2, when: { op: 'criterion', id: ID('cri', 'E2') } },
        ],
      },
      evidence: [
        {
          id: ID('evd', 'D6'),
          source: ID('src', 'A1'),
          locator: 'Opening, paragraph 1',
          direction: 'SUPPORTS',
        },
      ],
      version: 1,
    });
  });

  test('has facts in circumstances, one value or a list of them, with their concepts by the kind that may stand there', async () => {
    const [, eases] = (await small()).criteria;
    expect(eases?.when).toEqual({
      op: 'any',
      of: [
        present(CALF_PAIN, { relievedBy: [ID('trt', 'B4')] }),
        present(CALF_PAIN, { relievedBy: [ID('trt', 'B3'), ID('fac', 'B5')] }),
      ],
    });
  });

  test('has rules with scope, thresholds and conclusions', async () => {
    expect((await small()).rules[0]).toMatchObject({
      id: ID('rul', 'F1'),
      formerSlugs: [],
      scope: [CALF_PAIN, CRAMP],
      when: {
        op: 'any',
        of: [
          { op: 'criterion', id: ID('cri', 'E1') },
          {
            op: 'atLeast',
            n: 2,
            of: [
              present(SWELLING),
              present(REDNESS),
              { op: 'compare', fact: { concept: TEMPERATURE }, gte: 101, unit: '[degF]' },
            ],
          },
        ],
      },
      then: {
        urgency: 'EMERGENCY_GO',
        suggests: [CRAMP],
        rulesOut: [],
        raisesPriorOf: [],
        tests: [ID('tst', 'BA')],
      },
      audience: 'PUBLIC',
      advice: 'Get emergency care.',
      reviewDue: '2027-11-28T00:00:00Z',
      version: 1,
    });
  });

  test('tells what is known to be absent from what is not, and keeps what is single single', async () => {
    const [, plain] = (await small()).rules;
    expect(plain?.when).toEqual({
      op: 'all',
      of: [
        present(CALF_PAIN, { onset: 'SUDDEN', laterality: 'UNILATERAL', quality: ['DULL'] }),
        { op: 'is', fact: { concept: SWELLING }, in: [false] },
        {
          op: 'is',
          fact: { concept: CALF_PAIN, qualifiers: { aggravatedBy: [ID('fac', 'B5')] } },
          in: [false],
        },
        {
          op: 'not',
          of: {
            op: 'any',
            of: [
              present(REDNESS),
              { op: 'compare', fact: { concept: TEMPERATURE }, gte: 37, lt: 38.5, unit: 'Cel' },
            ],
          },
        },
      ],
    });
    expect(plain).toMatchObject({ formerSlugs: ['cramp'], audience: 'CLINICIAN', scope: [] });
  });

  test('has contracts of both kinds', async () => {
    expect((await small()).contracts).toMatchObject([
      {
        id: ID('ctr', 'G1'),
        kind: 'RED_FLAG',
        when: { op: 'all', of: [present(CALF_PAIN), { op: 'criterion', id: ID('cri', 'E1') }] },
        floorAtLeast: 'EMERGENCY_GO',
        rationale: 'A clot can travel.',
      },
      {
        id: ID('ctr', 'G2'),
        kind: 'REASSURANCE',
        redFlags: [
          { concept: SWELLING },
          { concept: CALF_PAIN, qualifiers: { aggravatedBy: [ID('fac', 'B5')] } },
        ],
      },
    ]);
  });

  test('has the findings of cases with their states and values', async () => {
    const [first, second] = (await small()).cases;
    expect(first?.findings).toEqual([
      { concept: CALF_PAIN, state: 'PRESENT' },
      {
        concept: CALF_PAIN,
        state: 'PRESENT',
        qualifiers: { onset: 'SUDDEN', relievedBy: [ID('trt', 'B4')] },
      },
      { concept: SWELLING, state: 'ABSENT' },
      { concept: REDNESS, state: 'UNKNOWN' },
      { concept: TEMPERATURE, state: 'UNKNOWN' },
    ]);
    expect(second?.findings).toEqual([
      { concept: CALF_PAIN, state: 'PRESENT' },
      { concept: SWELLING, state: 'PRESENT' },
      { concept: TEMPERATURE, state: 'PRESENT', value: 102, unit: '[degF]' },
      { concept: CALF_PAIN, state: 'ABSENT', qualifiers: { aggravatedBy: [ID('fac', 'B5')] } },
    ]);
  });

  test("takes of a case that says nothing else the pack's licence, and the level it expects as the one that is right", async () => {
    const [first, second] = (await small()).cases;
    expect(first).toMatchObject({
      expected: 'SELF_CARE',
      acceptable: ['SELF_CARE'],
      licence: 'CC-BY-4.0',
      expectedCondition: CRAMP,
      mustNotMiss: [CRAMP],
      impossible: [],
    });
    expect(second).toMatchObject({
      acceptable: ['EMERGENCY_GO', 'SAME_DAY'],
      licence: 'CC0-1.0',
      impossible: [CRAMP],
    });
  });
});
