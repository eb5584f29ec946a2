import { expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { aConcept, aGraph, aStatement } from '../testing/builders.ts';
import { evidenceOf } from './evidence.ts';
import { knownFacts } from './known-facts.ts';
import { scoreConditions } from './score-conditions.ts';

const thrombosis = aConcept('CONDITION', 1, { name: 'thrombosis' });
const strain = aConcept('CONDITION', 2, { name: 'strain' });
const legPain = aConcept('SYMPTOM', 1, { name: 'leg pain' });
const calfPain = aConcept('SYMPTOM', 2, { name: 'calf pain' });
const swelling = aConcept('SYMPTOM', 3, { name: 'swelling' });
const concepts = [thrombosis, strain, legPain, calfPain, swelling];

const joined = [
  aStatement('HAS_SYMPTOM', 1, { subject: thrombosis, object: calfPain }),
  aStatement('HAS_SYMPTOM', 2, { subject: thrombosis, object: swelling }),
  aStatement('HAS_SYMPTOM', 3, { subject: strain, object: calfPain }),
  aStatement('SUBTYPE_OF', 4, { subject: calfPain, object: legPain }),
];

/** The score of thrombosis, of which no commonness is stated, by what is present. */
function scoreOf(snapshot: Snapshot, ...present: readonly { readonly id: string }[]): number {
  const facts = knownFacts(
    snapshot,
    present.map(({ id }) => ({ concept: id, state: 'PRESENT' as const })),
  );
  return scoreConditions(snapshot, evidenceOf(snapshot, facts), ({ scores }) => scores[0] ?? Number.NaN);
}

test('what two facts say by two statements counts twice', () => {
  const snapshot = buildSnapshot(aGraph(concepts, joined));
  const [pain, swollen] = [scoreOf(snapshot, calfPain), scoreOf(snapshot, swelling)];
  expect(scoreOf(snapshot, calfPain, swelling)).toBeCloseTo(pain + swollen, 9);
});

test('what one statement says of two facts counts once and a half', () => {
  const snapshot = buildSnapshot(aGraph(concepts, joined));
  const [calf, leg] = [scoreOf(snapshot, calfPain), scoreOf(snapshot, legPain)];
  expect(Math.min(calf, leg)).toBeGreaterThan(0);
  expect(scoreOf(snapshot, calfPain, legPain)).toBeCloseTo(
    Math.max(calf, leg) + 0.5 * Math.min(calf, leg),
    9,
  );
});

test.each(['ACCOMPANIED_BY', 'CAN_CAUSE'] as const)(
  'two symptoms that %s joins count once and a half',
  (kind) => {
    const brings = aStatement(kind, 5, { subject: calfPain, object: swelling });
    const snapshot = buildSnapshot(aGraph(concepts, [...joined, brings]));
    const [pain, swollen] = [scoreOf(snapshot, calfPain), scoreOf(snapshot, swelling)];
    expect(scoreOf(snapshot, calfPain, swelling)).toBeCloseTo(
      Math.max(pain, swollen) + 0.5 * Math.min(pain, swollen),
      9,
    );
  },
);

test('a scoring leaves nothing behind for the next one, even when its reader fails', () => {
  const snapshot = buildSnapshot(aGraph(concepts, joined));
  const pain = scoreOf(snapshot, calfPain);
  const evidence = evidenceOf(snapshot, knownFacts(snapshot, [{ concept: swelling.id, state: 'PRESENT' }]));
  const failing = () => {
    throw new Error('the reader fails');
  };
  expect(() => scoreConditions(snapshot, evidence, failing)).toThrow('the reader fails');
  expect(scoreOf(snapshot, calfPain)).toBe(pain);
  scoreConditions(snapshot, evidence, ({ places, count }) =>
    expect([...places.subarray(0, count)]).toEqual([0]),
  );
});
