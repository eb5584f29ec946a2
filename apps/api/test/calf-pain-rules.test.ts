import type { Rule } from '@symptograph/core';
import { isPresent } from '@symptograph/core/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPacks } from '../src/read-packs.ts';
import { errorsIn, type ServedGraph, serveGraph } from './serve-graph.ts';

/** A fact as triage tells it. */
interface ToldFact {
  readonly concept: { readonly id: string };
  readonly qualifiers: Readonly<Record<string, unknown>> | null;
  readonly unit: string | null;
}

let api: ServedGraph;
let rules: readonly Rule[];
beforeAll(async () => {
  api = await serveGraph();
  const [pack] = await readPacks();
  if (!pack) throw new Error('There is a pack.');
  ({ rules } = pack.document);
  api.publish(pack.document);
});
afterAll(() => api.stop());

const dataOf = async (query: string, variables: object = {}) => {
  const answer = await api.ask(query, { variables });
  expect(errorsIn(answer)).toEqual([]);
  return JSON.parse(answer.text).data;
};

const ruleCalled = (slug: string): Rule => {
  const rule = rules.find((each) => each.slug === slug);
  if (!rule) throw new Error(`There is no rule ${slug}.`);
  return rule;
};

const reviewed = `query ($to: RuleBookInput!) { ruleDiff(to: $to) {
  class reasons
  changes { action title sentenceAfter }
  witnesses { known { sentence } before { floor } after { floor } }
  contracts { title kind heldBefore witnesses { floor known { sentence } } }
  flips { slug before { floor } after { floor } wasRight isRight }
  findings { code }
} }`;

test('every case of the library is answered with a level that it accepts', async () => {
  const cases = `query ($after: String) { cases(first: 100, after: $after) {
    nodes { slug acceptable findings {
      state value fact { concept { id } unit qualifiers {
        onset course quality severity laterality spread
        triggeredBy { id } aggravatedBy { id } relievedBy { id } notRelievedBy { id } locatedIn { id } radiatesTo { id }
      } }
    } }
    pageInfo { hasNextPage endCursor }
  } }`;
  const wrong: string[] = [];
  let asked = 0;
  for (let after: string | null = null, more = true; more; ) {
    const page: {
      nodes: { slug: string; acceptable: string[]; findings: (object & { fact: ToldFact })[] }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    } = (await dataOf(cases, { after })).cases;
    for (const { slug, acceptable, findings } of page.nodes) {
      const given = findings.map(({ fact, ...said }) => ({ ...said, ...asFinding(fact) }));
      const query = 'query ($findings: [FindingInput!]!) { triage(findings: $findings) { floor } }';
      const { floor } = (await dataOf(query, { findings: given })).triage;
      if (!acceptable.includes(floor)) wrong.push(`${slug}: ${floor}`);
      asked += 1;
    }
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThanOrEqual(60);
});

/** A told fact as a finding names it: qualifiers without those that say nothing. */
function asFinding({ concept, qualifiers, unit }: ToldFact): object {
  const said = Object.entries(qualifiers ?? {}).flatMap(([slot, value]) => {
    const values = [value].flat().map((each) => idIn(each) ?? each);
    if (value === null || values.length === 0) return [];
    return [[slot, Array.isArray(value) && slot !== 'severity' ? values : values[0]]];
  });
  return {
    concept: concept.id,
    ...(unit === null ? {} : { unit }),
    ...(said.length > 0 ? { qualifiers: Object.fromEntries(said) } : {}),
  };
}

function idIn(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined;
}

test('a typical cramp reaches self-care in at most four questions, all of them answered no', async () => {
  const query = `query ($findings: [FindingInput!]!) { triage(findings: $findings) {
    floor ceiling advice
    askNext { label facts { concept { id } unit qualifiers {
      onset course quality severity laterality spread
      triggeredBy { id } aggravatedBy { id } relievedBy { id } notRelievedBy { id } locatedIn { id } radiatesTo { id }
    } } }
  } }`;
  const findings: object[] = [
    { concept: 'symptom/muscle-cramp' },
    { concept: 'calf-pain', qualifiers: { quality: ['CRAMPING'] } },
  ];
  const floors: string[] = [];
  for (let questions = 0; questions <= 4; questions += 1) {
    const { floor, askNext } = (await dataOf(query, { findings })).triage;
    floors.push(floor);
    for (const fact of askNext[0].facts) findings.push({ ...asFinding(fact), state: 'ABSENT' });
  }
  expect(floors).toEqual(['NONE', 'NONE', 'NONE', 'NONE', 'SELF_CARE']);
});

describe('the rule that calls calf pain with a warning of a clot an emergency', () => {
  const signs = (...labels: readonly string[]) => ({
    op: 'any',
    of: labels.map((label) => isPresent({ id: idOf(label) })),
  });
  const idOf = (slug: string) => ids.get(slug) ?? slug;
  let ids: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const { rule } = await dataOf(
      '{ rule(slug: "calf-pain-with-a-warning-of-a-clot") { mentions { id slug } } }',
    );
    ids = new Map(rule.mentions.map(({ id, slug }: { id: string; slug: string }) => [slug, id]));
  });
  const clot = () => ruleCalled('calf-pain-with-a-warning-of-a-clot');

  test('split in two without fever is told as class S, with fever as the witness and the promise that it breaks', async () => {
    const { advice, id, ...same } = clot();
    const { ruleDiff } = await dataOf(reviewed, {
      to: {
        remove: [id],
        rules: [
          { ...same, id: undefined, title: 'Warm or red', when: signs('warmth', 'redness') },
          { ...same, id: undefined, title: 'Breathless', when: signs('shortness-of-breath') },
        ],
      },
    });
    expect(advice).toBeDefined();
    expect(ruleDiff.class).toBe('S');
    expect(ruleDiff.reasons).toEqual(expect.arrayContaining(['LEAVES_EMERGENCY', 'CONTRACT_BROKEN']));
    expect(ruleDiff.witnesses[0]).toEqual({
      known: { sentence: expect.stringMatching(/\+ calf pain.*\+ fever|\+ fever.*\+ calf pain/) },
      before: { floor: 'EMERGENCY_GO' },
      after: { floor: 'NONE' },
    });
    expect(ruleDiff.contracts).toContainEqual(
      expect.objectContaining({ kind: 'BROKEN', heldBefore: true, title: expect.stringMatching(/fever/i) }),
    );
    expect(ruleDiff.flips).toContainEqual(
      expect.objectContaining({ slug: 'fever-of-38-point-2-celsius', wasRight: true, isRight: false }),
    );
  });

  test('split in two with nothing lost is proved to answer alike', async () => {
    const { id, ...same } = clot();
    const { ruleDiff } = await dataOf(reviewed, {
      to: {
        remove: [id],
        rules: [
          { ...same, id: undefined, title: 'Warm or red', when: signs('warmth', 'redness') },
          {
            ...same,
            id: undefined,
            title: 'Feverish or breathless',
            when: signs('fever', 'shortness-of-breath'),
          },
        ],
      },
    });
    // Other titles are words that somebody has to read; nothing else differs.
    expect(ruleDiff).toMatchObject({ class: 'U', witnesses: [], flips: [], findings: [] });
    expect(ruleDiff.reasons).toEqual(['TEXTS_CHANGED']);
    expect(ruleDiff.changes).toHaveLength(3);
  });
});

test('the emergency rules of the source, made less urgent together, break a promise for each of its signs and say where', async () => {
  const emergencies = rules.filter(({ then }) => then.urgency === 'EMERGENCY_CALL');
  const weaker = emergencies.map((rule) => ({ ...rule, then: { ...rule.then, urgency: 'SAME_DAY' } }));
  const { ruleDiff } = await dataOf(reviewed, { to: { rules: weaker } });
  expect(ruleDiff).toMatchObject({ class: 'S', findings: [] });
  const broken = ruleDiff.contracts.filter(({ heldBefore }: { heldBefore: boolean }) => heldBefore);
  expect(broken.length).toBeGreaterThanOrEqual(11);
  for (const { kind, witnesses } of broken) {
    expect(kind).toBe('BROKEN');
    expect(witnesses[0].known.sentence).toMatch(/^\+ |>= /);
  }
});

test('an emergency rule whose sign another one catches too may be weakened without a fall, and is told so', async () => {
  const rule = ruleCalled('cold-and-pale-leg');
  const to = { rules: [{ ...rule, then: { ...rule.then, urgency: 'SAME_DAY' } }] };
  const { ruleDiff } = await dataOf(reviewed, { to });
  expect(ruleDiff).toMatchObject({ class: 'D', contracts: [], flips: [] });
  for (const { before, after } of ruleDiff.witnesses) expect(after.floor).toBe(before.floor);
});
