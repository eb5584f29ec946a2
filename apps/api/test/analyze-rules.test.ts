import { aRule, isPresent } from '@symptograph/core/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruled, ruledGraph } from './ruled-pack.ts';
import { errorsIn, type ServedGraph, serveGraph } from './serve-graph.ts';
import { small } from './small-pack.ts';

const query = `query ($of: RuleBookInput, $first: Int) {
  analyzeRules(of: $of, first: $first) {
    release findingCount
    findings { code severity subjectId path sentence relatedIds witnesses { sentence facts { label } } }
  }
}`;

let api: ServedGraph;
beforeAll(async () => {
  api = await serveGraph();
  api.publish(ruledGraph);
});
afterAll(() => api.stop());

const analysisOf = async (of: object = {}, first = 100) => {
  const answer = await api.ask(query, { variables: { of, first } });
  expect(errorsIn(answer)).toEqual([]);
  return JSON.parse(answer.text).data.analyzeRules;
};

const { clot, embolism, highFever, breathless } = ruled;
const absent = (concept: { readonly id: string }) => ({ op: 'not', of: isPresent(concept) });

test('published rules without a fault have no finding of their own', async () => {
  const { findings, release } = await analysisOf();
  expect(release).toBe(2);
  expect(findings.filter(({ severity }: { severity: string }) => severity === 'ERROR')).toEqual([]);
  expect(findings.map(({ code }: { code: string }) => code)).toEqual(['LEVEL_UNREACHED']);
});

test.each([
  [
    'NEVER_FIRES',
    { ...clot, when: { op: 'all', of: [isPresent(small.painAtNight), absent(small.pain)] } },
    { subjectId: clot.id },
  ],
  [
    'SUBSUMED',
    { ...aRule(9), title: 'less than a clot', scope: [small.pain.id], when: isPresent(small.swelling) },
    { relatedIds: [clot.id] },
  ],
  [
    'EQUIVALENT',
    { ...embolism, id: 'again', title: 'again' },
    { subjectId: 'again', relatedIds: [embolism.id] },
  ],
  [
    'UNIT_MISMATCH',
    { ...highFever, when: { op: 'compare', fact: { concept: ruled.temperature.id }, gte: 40, unit: 'kg' } },
    { subjectId: highFever.id, path: 'when.unit', severity: 'ERROR' },
  ],
  [
    'CONTRACT_BROKEN',
    { ...embolism, then: { urgency: 'SAME_DAY' } },
    { severity: 'ERROR', witnesses: [{ sentence: '+ breathlessness' }] },
  ],
])('a proposed rule in place of a published one, or beside it, is told as %s', async (code, rule, told) => {
  const { findings } = await analysisOf({ rules: [rule] });
  expect(findings).toContainEqual(expect.objectContaining({ code, sentence: expect.any(String) }));
  expect(findings.find((finding: { code: string }) => finding.code === code)).toMatchObject(told);
});

test('a rule that reassures although a promised sign is open is told with what is known there', async () => {
  const careless = {
    ...ruled.plainCramp,
    when: isPresent(small.painAtNight),
  };
  const { findings } = await analysisOf({ rules: [careless], remove: [embolism.id, clot.id, highFever.id] });
  const broken = findings.filter(({ code }: { code: string }) => code === 'CONTRACT_BROKEN');
  expect(broken).toHaveLength(2);
  expect(broken[1]).toMatchObject({
    path: 'redFlags',
    sentence: expect.stringContaining(breathless.name),
    witnesses: [{ sentence: '+ calf pain at night' }],
  });
});

test('more findings than were asked for are counted all the same', async () => {
  const rules = Array.from({ length: 5 }, (_, place) => ({ ...embolism, id: `again-${place}` }));
  const { findings, findingCount } = await analysisOf({ rules }, 2);
  expect(findings).toHaveLength(2);
  expect(findingCount).toBeGreaterThan(5);
});

test('rules of an old release are looked at in its graph', async () => {
  expect(await analysisOf({ release: 1 })).toMatchObject({ release: 1 });
});

test('what has not the shape of a rule is refused with its place', async () => {
  const answer = await api.ask(query, {
    variables: { of: { rules: [{ ...clot, when: { op: 'any', of: [] } }] } },
  });
  expect(errorsIn(answer)[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    at: 'of.rules[0].when.of',
  });
});
