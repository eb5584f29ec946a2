import { DATABASE_KINDS } from '@symptograph/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ruledGraph, ruledPack } from './ruled-pack.ts';
import { errorsIn, type ServedGraph, serveGraph } from './serve-graph.ts';
import { newDatabase, startTestApi } from './start-test-api.ts';

/** A finding as the API takes it. */
interface Finding {
  readonly concept: string;
  readonly state?: 'PRESENT' | 'ABSENT' | 'UNKNOWN';
  readonly qualifiers?: Readonly<Record<string, unknown>>;
  readonly value?: number;
  readonly unit?: string;
}

const everything = `query ($findings: [FindingInput!]!) {
  triage(findings: $findings) {
    floor ceiling advice rulesHash release disclaimer unmatched
    fired { rule { slug } because { state fact { label } } missing { fact { label } } }
    possible { rule { slug } because { state fact { label } } missing { state fact { label } } }
    askNext { label couldRaiseTo facts { label } rules { slug } }
    scores { rule { slug } low high threshold }
    suggestedConditions { slug } suggestedTests { slug }
  }
}`;

/** Two starts over a new database, on a machine that has other things to do. */
const SLOW = 90_000;

let api: ServedGraph;
beforeAll(async () => {
  api = await serveGraph();
  api.publish(ruledGraph);
});
afterAll(() => api.stop());

const ask = (findings: readonly Finding[], query = everything) => api.ask(query, { variables: { findings } });

const triageOf = async (...findings: readonly Finding[]) => {
  const answer = await ask(findings);
  expect(errorsIn(answer)).toEqual([]);
  return JSON.parse(answer.text).data.triage;
};

const present = (label: string) => ({ state: 'PRESENT', fact: { label } });
const absent = (label: string) => ({ state: 'ABSENT', fact: { label } });

describe('what is known', () => {
  test('that makes a rule true establishes its level, says by which facts, and what the rule concludes', async () => {
    expect(await triageOf({ concept: 'calf-pain' }, { concept: 'swelling' })).toMatchObject({
      floor: 'SAME_DAY',
      ceiling: 'EMERGENCY_CALL',
      advice: expect.stringMatching(/^See a doctor today\. .*not ruled out yet/),
      fired: [{ rule: { slug: 'clot' }, because: [present('calf pain'), present('swelling')], missing: [] }],
      suggestedConditions: [{ slug: 'deep-vein-thrombosis' }],
      suggestedTests: [{ slug: 'ultrasound' }],
      unmatched: [],
      release: 2,
    });
  });

  test('leaves the rules that could raise the level, the most urgent first, with what they wait for', async () => {
    const { possible, askNext } = await triageOf({ concept: 'calf-pain' });
    expect(possible.map(({ rule }: { rule: { slug: string } }) => rule.slug)).toEqual([
      'embolism',
      'high-fever',
      'clot',
      'plain-cramp',
    ]);
    expect(possible[2]).toMatchObject({ because: [present('calf pain')], missing: [present('swelling')] });
    expect(askNext[0]).toEqual({
      label: 'Does this apply: breathlessness?',
      couldRaiseTo: 'EMERGENCY_CALL',
      facts: [{ label: 'breathlessness' }],
      rules: [{ slug: 'embolism' }],
    });
  });

  test('by a measured value decides what is compared with it, in whatever unit it is given', async () => {
    expect(await triageOf({ concept: 'body-temperature', value: 104.5, unit: '[degF]' })).toMatchObject({
      floor: 'EMERGENCY_GO',
      fired: [{ rule: { slug: 'high-fever' }, because: [present('body temperature of 40 °C or more')] }],
    });
    expect(
      await triageOf({ concept: 'calf-pain' }, { concept: 'body-temperature', value: 39 }),
    ).toMatchObject({
      floor: 'SAME_DAY',
      fired: [{ rule: { slug: 'clot' }, because: [present('calf pain'), present('fever')] }],
    });
  });

  test('is told of a score as an interval, until every item is known', async () => {
    const { scores } = await triageOf({ concept: 'calf-pain' }, { concept: 'swelling' });
    expect(scores).toEqual([{ rule: { slug: 'clot-score' }, low: -1, high: 2, threshold: 2 }]);
    const known = await triageOf(
      { concept: 'calf-pain' },
      { concept: 'swelling' },
      { concept: 'older-age' },
      { concept: 'muscle-cramp', state: 'ABSENT' },
    );
    expect(known.scores).toMatchObject([{ low: 2, high: 2 }]);
    expect(known.fired).toMatchObject([{ rule: { slug: 'clot' } }, { rule: { slug: 'clot-score' } }]);
  });
});

describe('self-care', () => {
  const cramp: readonly Finding[] = [
    { concept: 'calf-pain-at-night' },
    { concept: 'swelling', state: 'ABSENT' },
    { concept: 'breathlessness', state: 'ABSENT' },
  ];

  test('is advised once everything more urgent is excluded', async () => {
    expect(await triageOf(...cramp, { concept: 'body-temperature', value: 36.5 })).toMatchObject({
      floor: 'SELF_CARE',
      ceiling: 'SELF_CARE',
      advice: expect.stringMatching(/^Stretch the calf\./),
      possible: [],
      askNext: [],
    });
  });

  test('is not advised while something urgent was not asked', async () => {
    const open = await triageOf(...cramp, { concept: 'fever', state: 'ABSENT' });
    expect(open).toMatchObject({ floor: 'SELF_CARE', ceiling: 'SELF_CARE' });
    const unasked = await triageOf(...cramp.slice(0, 2), { concept: 'fever', state: 'ABSENT' });
    expect(unasked).toMatchObject({ floor: 'NONE', ceiling: 'EMERGENCY_CALL' });
    expect(unasked.advice).not.toMatch(/stretch/i);
    expect(unasked.possible.at(-1)).toMatchObject({
      rule: { slug: 'plain-cramp' },
      missing: [absent('breathlessness')],
    });
  });

  test('is not advised while a finding names nothing, however much else is excluded', async () => {
    const answer = await triageOf(
      ...cramp,
      { concept: 'body-temperature', value: 36.5 },
      { concept: 'a-strange-feeling' },
    );
    expect(answer).toMatchObject({
      floor: 'SELF_CARE',
      ceiling: 'EMERGENCY_GO',
      unmatched: ['a-strange-feeling'],
    });
    expect(answer.advice).not.toMatch(/stretch/i);
    expect(answer.advice).toMatch(/a-strange-feeling/);
  });
});

test('a finding that names nothing never lowers a ceiling that is higher', async () => {
  expect(await triageOf({ concept: 'no-such-finding' })).toMatchObject({
    floor: 'NONE',
    ceiling: 'EMERGENCY_CALL',
    unmatched: ['no-such-finding'],
  });
});

test('that no rule speaks is never told as a relief, and every answer says what it is not', async () => {
  const nothing = await triageOf();
  expect(nothing.floor).toBe('NONE');
  expect(nothing.advice).toMatch(/does not mean that all is well/);
  expect(nothing.disclaimer).toMatch(/not a diagnosis.*does not mean that you are fine/s);
});

describe('an unknown finding answers byte for byte as one that is left out', () => {
  const known: readonly Finding[] = [{ concept: 'calf-pain' }, { concept: 'swelling', state: 'ABSENT' }];
  const unknown: readonly Finding[] = [
    { concept: 'breathlessness', state: 'UNKNOWN' },
    { concept: 'calf-pain', state: 'UNKNOWN', qualifiers: { onset: 'SUDDEN' } },
    { concept: 'body-temperature', state: 'UNKNOWN', value: 41 },
    { concept: 'swelling', state: 'UNKNOWN' },
    { concept: 'no-such-finding', state: 'UNKNOWN' },
    { concept: 'Not A Reference', state: 'UNKNOWN' },
    { concept: 'varicose-veins', state: 'UNKNOWN' },
  ];

  test.each(unknown.map((finding) => [JSON.stringify(finding), finding] as const))(
    '%s',
    async (_says, finding) => {
      const { bytes } = await ask(known);
      const [first, second] = known as readonly [Finding, Finding];
      for (const findings of [
        [...known, finding],
        [finding, ...known],
        [first, finding, second, finding],
      ]) {
        expect((await ask(findings)).bytes.equals(bytes)).toBe(true);
      }
    },
  );

  test('alone, as nothing at all', async () => {
    const { bytes } = await ask([]);
    expect((await ask(unknown)).bytes.equals(bytes)).toBe(true);
  });
});

describe('findings that cannot be used', () => {
  test.each([
    ['a reference of no form', [{ concept: 'Calf Pain!' }], 'findings[0].concept'],
    ['an ambiguous one', [{ concept: 'varicose-veins' }], 'findings[0].concept'],
    [
      'a unit that does not convert',
      [{ concept: 'body-temperature', value: 1, unit: 'kg' }],
      'findings[0].unit',
    ],
    [
      'a contradiction by what a measured value says',
      [{ concept: 'fever' }, { concept: 'body-temperature', value: 36 }],
      ['findings[0]', 'findings[1]'],
    ],
    ['more than 200', Array.from({ length: 201 }, () => ({ concept: 'fever' })), 'findings'],
  ] as const)('%s is refused with its place', async (_says, findings, at) => {
    const [error] = errorsIn(await ask(findings));
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', at });
  });
});

describe('the hash of the rules', () => {
  test.each(DATABASE_KINDS)(
    'is the same over a database of the kind %s, before and after a restart, as in memory',
    async (kind) => {
      const { rulesHash } = await triageOf();
      expect(rulesHash).toMatch(/^[0-9a-f]{64}$/);
      const place = await newDatabase(kind);
      for (const packs of [[ruledPack()], []]) {
        const started = await startTestApi({ place, packs });
        const { data } = await started.ask('{ triage(findings: []) { rulesHash } ruleBook { hash } }');
        await started.stop();
        expect(data).toEqual({ triage: { rulesHash }, ruleBook: { hash: rulesHash } });
      }
      await place.remove();
    },
    SLOW,
  );

  test('stays when words change, and changes with what decides', async () => {
    const { rulesHash, release } = await triageOf();
    const [clot, ...others] = ruledGraph.rules;
    if (!clot) throw new Error('There is a rule.');
    const reworded = { ...clot, advice: 'Have it looked at today.' };
    api.publish({ ...ruledGraph, rules: [reworded, ...others] });
    expect(await triageOf()).toMatchObject({ rulesHash, release: release + 1 });
    const routine = { ...clot, then: { ...clot.then, urgency: 'ROUTINE' as const } };
    api.publish({ ...ruledGraph, rules: [routine, ...others] });
    expect((await triageOf()).rulesHash).not.toBe(rulesHash);
    api.publish(ruledGraph);
    expect((await triageOf()).rulesHash).toBe(rulesHash);
  });
});
