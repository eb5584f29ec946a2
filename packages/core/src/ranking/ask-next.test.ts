import { expect, test } from 'vitest';
import type { ObservedFinding } from '../findings/observed-finding.ts';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, anId, aStatement } from '../testing/builders.ts';
import type { Condition } from '../vocabulary/concepts/condition.ts';
import type { Symptom } from '../vocabulary/concepts/symptom.ts';
import { askNext } from './ask-next.ts';
import { rankConditions } from './rank-conditions.ts';

const thrombosis = aConcept('CONDITION', 1, { name: 'thrombosis' });
const strain = aConcept('CONDITION', 2, { name: 'strain' });
const pain = aConcept('SYMPTOM', 1, { name: 'calf pain' });
const swelling = aConcept('SYMPTOM', 2, { name: 'swelling' });
const warmth = aConcept('SYMPTOM', 3, { name: 'warmth' });
const bruise = aConcept('SYMPTOM', 4, { name: 'bruise' });
const walking = aConcept('FACTOR', 1, { name: 'walking' });
const standing = aConcept('FACTOR', 2, { name: 'standing' });

const has = (number: number, subject: Condition, object: Symptom, qualifiers = {}) =>
  aStatement('HAS_SYMPTOM', number, { subject, object }, { qualifiers });
const often = (word: 'USUALLY' | 'OFTEN' | 'RARELY') => ({ frequency: { word, evidence: anId('evd', 1) } });

const snapshot = buildSnapshot(
  aGraph(
    [thrombosis, strain, pain, swelling, warmth, bruise, walking, standing],
    [
      has(1, thrombosis, pain, often('USUALLY')),
      has(2, strain, pain, often('USUALLY')),
      has(3, thrombosis, swelling, often('USUALLY')),
      has(4, strain, swelling, often('USUALLY')),
      has(5, thrombosis, warmth, often('USUALLY')),
      has(6, thrombosis, bruise, often('RARELY')),
      has(7, strain, bruise, often('OFTEN')),
      has(8, strain, pain, { triggeredBy: [walking.id, standing.id] }),
    ],
  ),
);

const present = (concept: { id: string }): ObservedFinding => ({ concept: concept.id, state: 'PRESENT' });
const asked = (about: { id: string }, ...findings: readonly ObservedFinding[]) =>
  askNext(snapshot, rankConditions(snapshot, findings), about.id);

test('first is asked what tells the foremost conditions apart best, and what both show alike is not asked first', () => {
  const [first, ...others] = asked(thrombosis, present(pain));
  expect(first).toEqual({ concept: warmth.id });
  expect(others).toContainEqual({ concept: bruise.id });
});

test('what is known is not asked again, whether it is there or not', () => {
  const concepts = asked(thrombosis, present(pain), present(warmth), {
    concept: bruise.id,
    state: 'ABSENT',
  }).map(({ concept }) => concept);
  expect(concepts).not.toContain(pain.id);
  expect(concepts).not.toContain(warmth.id);
  expect(concepts).not.toContain(bruise.id);
});

test('circumstances are asked of a symptom that is there, and one of each slot', () => {
  const triggers = asked(strain, present(pain)).filter(({ qualifiers }) => qualifiers?.triggeredBy);
  expect(triggers).toHaveLength(1);
  expect(triggers[0]?.concept).toBe(pain.id);
  expect(asked(strain, present(swelling)).every(({ qualifiers }) => qualifiers === undefined)).toBe(true);
});

test('at most three facts are asked, and none of a condition of which nothing is said', () => {
  expect(asked(thrombosis, present(pain)).length).toBeLessThanOrEqual(3);
  expect(asked({ id: anId('con', 9) }, present(pain))).toEqual([]);
});
