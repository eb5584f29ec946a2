import type { GraphDocument } from '@symptograph/core';
import {
  aCase,
  aConcept,
  aContract,
  aCriterion,
  aRule,
  aSource,
  isPresent,
  someEvidence,
} from '@symptograph/core/testing';
import type { LoadablePack } from '../src/services/load-packs.ts';
import { small, smallGraph } from './small-pack.ts';

const { pain, painAtNight, swelling, thrombosis, cramp, age } = small;
const breathless = aConcept('SYMPTOM', 11, { name: 'breathlessness' });
const fever = aConcept('SYMPTOM', 12, { name: 'fever' });
const ultrasound = aConcept('DIAGNOSTIC_TEST', 1, { name: 'ultrasound' });
const temperature = aConcept('OBSERVABLE', 1, {
  name: 'body temperature',
  unit: 'Cel',
  derived: [{ symptom: fever.id, gte: 101, unit: '[degF]', evidence: someEvidence(50).id }],
  evidence: [someEvidence(50)],
});
const absent = (concept: { readonly id: string }) =>
  ({ op: 'is', fact: { concept: concept.id }, in: [false] }) as const;

const inflamed = aCriterion(1, {
  slug: 'inflamed',
  title: 'signs of inflammation',
  when: { op: 'any', of: [isPresent(swelling), isPresent(fever)] },
});

const clot = aRule(1, {
  slug: 'clot',
  formerSlugs: ['dvt'],
  title: 'calf pain that may be a clot',
  scope: [pain.id],
  when: { op: 'criterion', id: inflamed.id },
  then: {
    urgency: 'SAME_DAY',
    suggests: [thrombosis.id],
    rulesOut: [],
    raisesPriorOf: [],
    tests: [ultrasound.id],
  },
  advice: 'See a doctor today.',
  safetyNet: 'Call an ambulance if breathing gets hard.',
  referTo: 'a doctor',
  rationale: 'A clot can travel.',
  reviewDue: '2027-01-01T00:00:00.000Z',
});

const embolism = aRule(2, {
  slug: 'embolism',
  title: 'breathlessness',
  when: isPresent(breathless),
  then: { urgency: 'EMERGENCY_CALL', suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] },
  advice: 'Call an ambulance now.',
});

const plainCramp = aRule(3, {
  slug: 'plain-cramp',
  title: 'a plain cramp',
  scope: [pain.id],
  when: { op: 'all', of: [isPresent(painAtNight), absent(swelling), absent(fever), absent(breathless)] },
  then: { urgency: 'SELF_CARE', suggests: [cramp.id], rulesOut: [], raisesPriorOf: [], tests: [] },
  advice: 'Stretch the calf.',
});

const clotScore = aRule(4, {
  slug: 'clot-score',
  title: 'clot score',
  audience: 'CLINICIAN',
  scope: [pain.id],
  when: {
    op: 'score',
    gte: 2,
    items: [
      { points: 1, when: isPresent(swelling), label: 'swollen leg' },
      { points: 1, when: isPresent(age) },
      { points: -2, when: isPresent(cramp), label: 'a cramp is as likely' },
    ],
  },
  then: { suggests: [], rulesOut: [], raisesPriorOf: [thrombosis.id], tests: [ultrasound.id] },
});

const highFever = aRule(5, {
  slug: 'high-fever',
  title: 'high fever',
  when: { op: 'compare', fact: { concept: temperature.id }, gte: 40, unit: 'Cel' },
  then: { urgency: 'EMERGENCY_GO', suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] },
});

/** What the ruled graph adds to the small one, for tests that need its ids. */
export const ruled = {
  breathless,
  fever,
  ultrasound,
  temperature,
  inflamed,
  clot,
  embolism,
  plainCramp,
  clotScore,
  highFever,
};

/**
 * The small graph with rules of every kind: one by a criterion, one without scope, one that reassures, a score for clinicians and a
 * threshold; what they promise; and cases that they get right.
 */
export const ruledGraph: GraphDocument = {
  ...smallGraph,
  concepts: [...smallGraph.concepts, breathless, fever, ultrasound, temperature],
  sources: [aSource(1, { slug: 'an-article', title: 'An article' })],
  criteria: [inflamed],
  rules: [clot, embolism, plainCramp, clotScore, highFever],
  contracts: [
    aContract(1, {
      title: 'breathlessness is an emergency',
      when: isPresent(breathless),
      floorAtLeast: 'EMERGENCY_GO',
    }),
    aContract(2, {
      kind: 'REASSURANCE',
      title: 'no self-care before breathlessness is excluded',
      redFlags: [{ concept: breathless.id }],
    }),
  ],
  cases: [
    aCase(1, {
      slug: 'swollen',
      narrative: 'My calf hurts and is swollen.',
      profile: 'a woman of 50',
      findings: [
        { concept: pain.id, state: 'PRESENT', qualifiers: { onset: 'SUDDEN' } },
        { concept: swelling.id, state: 'PRESENT' },
        { concept: temperature.id, state: 'PRESENT', value: 98.6, unit: '[degF]' },
      ],
      expected: 'SAME_DAY',
      acceptable: ['SAME_DAY', 'EMERGENCY_GO'],
      expectedCondition: thrombosis.id,
      mustNotMiss: [thrombosis.id],
      impossible: [cramp.id],
      tags: ['clot'],
    }),
    aCase(2, {
      slug: 'feverish',
      narrative: 'My calf hurts and I have a fever.',
      findings: [
        { concept: pain.id, state: 'PRESENT' },
        { concept: temperature.id, state: 'PRESENT', value: 38.9 },
      ],
      expected: 'SAME_DAY',
      acceptable: ['SAME_DAY'],
      tags: ['clot'],
    }),
    aCase(3, {
      slug: 'plain-cramp',
      narrative: 'My calf cramps at night, and nothing else.',
      findings: [
        { concept: painAtNight.id, state: 'PRESENT' },
        { concept: swelling.id, state: 'ABSENT' },
        { concept: fever.id, state: 'ABSENT' },
        { concept: breathless.id, state: 'ABSENT' },
      ],
      expected: 'SELF_CARE',
      acceptable: ['SELF_CARE'],
    }),
  ],
};

/** A pack that holds the ruled graph, with some parts of it changed. */
export function ruledPack(changes: Partial<GraphDocument> = {}): LoadablePack {
  return { title: 'A pack with rules', document: { ...ruledGraph, ...changes } };
}
