import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY_TIMEOUT, propertyRuns } from '../../../test/property-runs.ts';
import { aPair } from '../../../test/random-subjects.ts';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import { documentOf } from '../../graph/document-of.ts';
import type { Subject } from '../../graph/graph-document.ts';
import {
  aCase,
  aConcept,
  aContract,
  aCriterion,
  aGraph,
  anId,
  aRule,
  aSource,
  aStatement,
  isPresent,
  someEvidence,
} from '../../testing/index.ts';
import { changeBetween } from '../draft/change-between.ts';
import { overlayOf } from '../draft/overlay-of.ts';
import { describeChange } from './describe-change.ts';
import { releaseDiff } from './release-diff.ts';

const pain = aConcept('SYMPTOM', 1, { name: 'calf pain' });
const fever = aConcept('SYMPTOM', 2, { name: 'fever' });
const clot = aConcept('CONDITION', 1, { name: 'deep vein thrombosis', evidence: [someEvidence(7)] });
const strain = aConcept('CONDITION', 2, { name: 'strain' });
const rest = aConcept('FACTOR', 1, { name: 'rest' });
const has = aStatement('HAS_SYMPTOM', 1, { subject: clot, object: pain });
const stretch = aConcept('TREATMENT', 1, { name: 'stretching' });
const temperature = aConcept('OBSERVABLE', 1, { name: 'body temperature', unit: 'Cel' });
const graph = buildSnapshot({
  ...aGraph(
    [pain, fever, clot, strain, rest, stretch, temperature],
    [has],
    [aSource(1, { title: 'A textbook' })],
  ),
  criteria: [aCriterion(1, { title: 'Signs of a clot' })],
  rules: [aRule(1, { title: 'a clot' })],
});

function told(
  base: Subject | null,
  draft: Subject | null,
  more: { reason?: string; isMerge?: boolean } = {},
) {
  const change = changeBetween({ base, draft, ...more });
  if (!change) throw new Error('Nothing changes.');
  const { sentence, details } = describeChange({ before: graph, after: overlayOf(graph, [change]) }, change);
  return [sentence, ...details.map((detail) => `${detail.path}: ${detail.sentence}`)];
}

test('what takes the place of something else is told in words on both sides, what comes or goes is not', () => {
  const rule = aRule(1, { title: 'a clot', when: isPresent(pain) });
  const change = changeBetween({ base: rule, draft: { ...rule, when: isPresent(fever), advice: 'Go.' } });
  if (!change) throw new Error('Something changes.');
  const { details } = describeChange({ before: graph, after: overlayOf(graph, [change]) }, change);
  const inWords = Object.fromEntries(details.map((detail) => [detail.path, detail.inWords]));
  expect(inWords['when']).toEqual({ before: 'calf pain is present', after: 'fever is present' });
  expect(inWords['advice']).toBeUndefined();
});

describe('a change reads as sentences, each at its path', () => {
  test('names, numbers and yes or no', () => {
    expect(told(clot, { ...clot, name: 'DVT', mustNotMiss: true, commonness: 'RARE' })).toEqual([
      'Changed: the condition DVT.',
      'commonness: Added: the commonness, rare.',
      'mustNotMiss: The mark “must not miss” changes from no to yes.',
      'name: The name changes from “deep vein thrombosis” to “DVT”.',
    ]);
  });

  test('evidence by its source, place and quote', () => {
    const [piece] = clot.evidence;
    if (!piece) throw new Error('There is a piece.');
    const evidence = [
      { ...piece, quote: 'one in ten' },
      someEvidence(8, { locator: 'Page 3', direction: 'REFUTES' }),
    ];
    expect(told(clot, { ...clot, evidence })).toEqual([
      'Changed: the condition deep vein thrombosis.',
      `evidence.${piece.id}.quote: Added: the quote of the evidence (A heading, paragraph 1), “one in ten”.`,
      'evidence: Evidence is added: A textbook, Page 3, refutes.',
    ]);
    expect(told(clot, { ...clot, outlook: [], summary: { text: 'A clot.', evidence: [] } })[1]).toBe(
      'summary: Added: the summary, “A clot.”.',
    );
    const summary = { text: 'A clot.', evidence: [] };
    expect(told({ ...clot, summary }, { ...clot, summary: { ...summary, evidence: [piece.id] } })[1]).toBe(
      'summary.evidence: Added to the evidence of the summary: A textbook, A heading, paragraph 1.',
    );
    expect(told(clot, { ...clot, evidence: [] })[1]).toBe(
      'evidence: Evidence is removed: A textbook, A heading, paragraph 1.',
    );
  });

  test('qualifiers in words, with concepts by their names', () => {
    const frequency = { low: 0.2, high: 0.4, evidence: anId('evd', 1) };
    expect(told(has, { ...has, qualifiers: { onset: 'SUDDEN', relievedBy: [rest.id], frequency } })).toEqual([
      'Changed: deep vein thrombosis has the symptom calf pain, 20 to 40 %, sudden onset, eased by rest.',
      'qualifiers.frequency: Added: the frequency, 20 to 40 %.',
      'qualifiers.onset: Added: the onset, sudden.',
      'qualifiers.relievedBy: Added: the relieving factors, rest.',
    ]);
  });

  test('conditions and conclusions of rules as English before and after', () => {
    const rule = aRule(1, { title: 'a clot' });
    const when = { op: 'all', of: [isPresent(pain), { op: 'not', of: isPresent(fever) }] } as const;
    expect(
      told(rule, { ...rule, when, then: { ...rule.then, urgency: 'SAME_DAY', suggests: [clot.id] } }),
    ).toEqual([
      'Changed: the rule a clot.',
      'then.suggests: Added to the conditions to consider: deep vein thrombosis.',
      'then.urgency: The urgency changes from make an appointment to see a doctor today.',
      'when: The condition changes from calf pain is present to calf pain is present and fever is known to be absent.',
    ]);
  });

  test('doses, thresholds, steps, findings and red flags', () => {
    const repetitions = { value: 10, evidence: anId('evd', 1) };
    expect(told(stretch, { ...stretch, dose: { repetitions, stopIf: [pain.id] } })[1]).toBe(
      'dose: Added: the dose, repetitions 10, signs to stop at calf pain.',
    );
    expect(told(stretch, { ...stretch, instructions: [{ text: 'Stand.', evidence: [] }] })[1]).toBe(
      'instructions: Added to the steps of the instructions: “Stand.”.',
    );
    const step = (text: string) => ({ text, evidence: [] });
    const [stand, go, sit] = [step('Stand.'), step('Walk.'), step('Sit.')] as const;
    expect(
      told({ ...stretch, instructions: [stand, go] }, { ...stretch, instructions: [sit, go, stand] })[1],
    ).toBe(
      'instructions: The steps of the instructions change: “Sit.” added; in the order “Sit.”, “Walk.”, “Stand.”.',
    );
    const derived = [{ symptom: fever.id, gte: 38, unit: 'Cel', evidence: anId('evd', 1) }];
    expect(told(temperature, { ...temperature, derived })[1]).toBe(
      'derived: Added to the thresholds: fever of 38 °C or more.',
    );
    const given = aCase(1);
    const findings = [...given.findings, { concept: fever.id, state: 'ABSENT' as const }];
    expect(told(given, { ...given, findings })[1]).toBe('findings: Added to the findings: fever is absent.');
    const contract = aContract(1, { kind: 'REASSURANCE', redFlags: [{ concept: pain.id }] });
    const redFlags = [{ concept: pain.id }, { concept: fever.id }];
    expect(told(contract, { ...contract, redFlags } as Subject)[1]).toBe(
      'redFlags: Added to the red flags: fever.',
    );
  });

  test('deprecations, merges, removals and what is new', () => {
    const gone = { ...strain, status: 'DEPRECATED' as const };
    const merged = { ...gone, replacedBy: clot.id };
    expect(told(strain, gone, { reason: 'Nobody uses it.' })[0]).toBe(
      'Deprecated: the condition “strain”. Reason: Nobody uses it.',
    );
    expect(told(strain, merged, { reason: 'The same.', isMerge: true })[0]).toBe(
      'Merged: the condition “strain” into the condition “deep vein thrombosis”. Reason: The same.',
    );
    expect(told(has, null, { reason: 'Wrong.' })[0]).toBe(
      'Removed: deep vein thrombosis has the symptom calf pain. Reason: Wrong.',
    );
    const without = { before: graph, after: graph };
    const removal = changeBetween({ base: aRule(7, { title: 'a rule' }), draft: null, reason: 'Harm.' });
    expect(removal && describeChange(without, removal).sentence).toBe(
      'Removed: the rule a rule. Reason: Harm.',
    );
    const isNew = aConcept('SYMPTOM', 9, {
      name: 'numbness',
      codes: [{ system: 'HP', value: '0003474', relation: 'EXACT' }],
    });
    expect(told(null, isNew)).toEqual([
      'Added: the symptom numbness.',
      'slug: The slug: “numbness”.',
      'name: The name: “numbness”.',
      'codes: The codes: HP:0003474 (exact match).',
      'status: The status: active.',
      'symptomKind: The symptom kind: symptom.',
    ]);
  });
});

test(
  'every change of every kind of subject reads as sentences, which name no data as such',
  () => {
    fc.assert(
      fc.property(aPair, ({ before, after }) => {
        for (const [base, draft] of [
          [before, after],
          [null, after],
          [before, null],
        ] as const) {
          const change = changeBetween({ base, draft, reason: 'Because.' });
          if (!change) continue;
          const start = buildSnapshot(documentOf([before]));
          const graphs = { before: start, after: overlayOf(start, [change]) };
          const { sentence, details } = describeChange(graphs, change);
          expect(details.length).toBeGreaterThan(0);
          for (const each of [sentence, ...details.map((detail) => detail.sentence)]) {
            expect(each).toMatch(/^[\p{Lu}“].*\.$/su);
            expect(each).not.toMatch(/undefined|\[object|NaN|[{}]/);
          }
        }
      }),
      propertyRuns('changes read as sentences', 60),
    );
  },
  PROPERTY_TIMEOUT,
);

test('the difference of two releases has each subject that says something else, with its paths', () => {
  const renamed = { ...clot, name: 'DVT' };
  const change = changeBetween({ base: clot, draft: renamed });
  const removal = changeBetween({ base: has, draft: null, reason: 'Wrong.' });
  if (!change || !removal) throw new Error('Something changes.');
  const after = overlayOf(graph, [change, removal]);
  expect(releaseDiff({ before: graph, after }, [clot.id, has.id, pain.id])).toEqual([
    {
      action: 'CHANGED',
      subjectId: clot.id,
      paths: ['name'],
      before: clot,
      after: { ...renamed, version: 2 },
      sentence: 'Changed: the condition DVT. The name changes from “deep vein thrombosis” to “DVT”.',
    },
    {
      action: 'REMOVED',
      subjectId: has.id,
      paths: [],
      before: has,
      after: null,
      sentence: 'Removed: deep vein thrombosis has the symptom calf pain.',
    },
  ]);
});
