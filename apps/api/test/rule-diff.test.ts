import type { Rule } from '@symptograph/core';
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

const { clot, embolism, clotScore, inflamed } = ruled;

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

describe('a list that is longer than was asked for', () => {
  test('is cut, and says so', async () => {
    const whole = await diffOf({ remove: ruledGraph.rules.map(({ id }) => id) });
    const cut = await diffOf({ remove: ruledGraph.rules.map(({ id }) => id) }, undefined, 1);
    expect(whole.truncated).toBe(false);
    expect(cut).toMatchObject({ truncated: true, witnessCount: whole.witnesses.length, class: whole.class });
    expect(cut.witnesses).toEqual(whole.witnesses.slice(0, 1));
  });
});

test('a proposal may be written into the document', async () => {
  const { text } = await api.ask(`{ ruleDiff(to: { rules: [{
    id: "${clot.id}" title: "${clot.title}" scope: ["${small.pain.id}"]
    when: { op: "is", fact: { concept: "${small.swelling.id}" }, in: [true] }
    then: { urgency: "SAME_DAY", suggests: ["${small.thrombosis.id}"], tests: ["${ruled.ultrasound.id}"] }
  }] }) { class witnesses { known { sentence } } } }`);
  expect(JSON.parse(text).data).toEqual({
    ruleDiff: { class: 'D', witnesses: [{ known: { sentence: '+ calf pain, + fever' } }] },
  });
});

test('nothing of a proposal is kept', async () => {
  const query = '{ rules { totalCount } rule(slug: "clot") { when } ruleBook { hash } }';
  const before = (await api.ask(query)).text;
  await diffOf({ rules: [withoutFever, { ...clotScore, id: 'another' }], remove: [embolism.id] });
  expect((await api.ask(query)).text).toBe(before);
});
