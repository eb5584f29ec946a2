import { expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, aStatement } from '../testing/builders.ts';
import type { Qualifiers } from '../vocabulary/qualifiers.ts';
import { type Circumstance, circumstanceRow } from './circumstance-row.ts';
import { entryOf } from './evidence-row.ts';

const claudication = aConcept('CONDITION', 1, { name: 'claudication' });
const cramp = aConcept('CONDITION', 2, { name: 'cramp' });
const pain = aConcept('SYMPTOM', 1, { name: 'calf pain' });
const nightPain = aConcept('SYMPTOM', 2, { name: 'calf pain at night' });
const exertion = aConcept('FACTOR', 1, { name: 'exertion' });
const walking = aConcept('FACTOR', 2, { name: 'walking' });
const concepts = [claudication, cramp, pain, nightPain, exertion, walking];

/** What pain in a circumstance weighs for claudication, of which one statement with these qualifiers is made. */
function weightOf(
  stated: Qualifiers,
  { negated = false, symptom = pain }: { readonly negated?: boolean; readonly symptom?: typeof pain } = {},
): (slot: Circumstance['slot'], value: string) => number {
  const snapshot = buildSnapshot(
    aGraph(concepts, [
      aStatement(
        'HAS_SYMPTOM',
        1,
        { subject: claudication, object: symptom },
        { qualifiers: stated, negated },
      ),
      aStatement('HAS_SYMPTOM', 2, { subject: cramp, object: pain }),
      aStatement('SUBTYPE_OF', 3, { subject: walking, object: exertion }),
      aStatement('SUBTYPE_OF', 4, { subject: nightPain, object: pain }),
    ]),
  );
  const position = snapshot.positions.base.get(pain.id) ?? -1;
  return (slot, value) => {
    const row = circumstanceRow(snapshot, { position, slot, value });
    return row.weights[entryOf(row, 0)] ?? 0;
  };
}

test('a circumstance that is stated speaks for the condition, by the share against those who show the symptom', () => {
  // Two conditions show the symptom, and the imagined one: the background is (0.5 + 0.5) / 3, so that ln(1 + 0.5 * 0.5 / (0.5 / 3)).
  expect(weightOf({ triggeredBy: [walking.id] })('triggeredBy', walking.id)).toBeCloseTo(Math.log(2.5), 9);
});

test('what worsens a symptom and what brings it on are one', () => {
  const weight = weightOf({ triggeredBy: [walking.id] });
  expect(weight('aggravatedBy', walking.id)).toBe(weight('triggeredBy', walking.id));
});

test('what brings a symptom on speaks against its easing it, and the other way about', () => {
  expect(weightOf({ triggeredBy: [walking.id] })('relievedBy', walking.id)).toBeLessThan(0);
  expect(weightOf({ relievedBy: [walking.id] })('aggravatedBy', walking.id)).toBeLessThan(0);
});

test('what is said of a factor fits its subtypes less, and what is said of a subtype fits whole', () => {
  const exact = weightOf({ triggeredBy: [walking.id] })('triggeredBy', walking.id);
  const wider = weightOf({ triggeredBy: [exertion.id] })('triggeredBy', walking.id);
  expect(wider).toBeGreaterThan(0);
  expect(wider).toBeLessThan(exact);
  expect(weightOf({ triggeredBy: [walking.id] })('triggeredBy', exertion.id)).toBeCloseTo(exact, 9);
});

test('one onset rules the other out', () => {
  expect(weightOf({ onset: 'SUDDEN' })('onset', 'SUDDEN')).toBeGreaterThan(0);
  expect(weightOf({ onset: 'SUDDEN' })('onset', 'GRADUAL')).toBeLessThan(0);
});

test('a denied circumstance speaks against it, and for its contrary', () => {
  const weight = weightOf({ triggeredBy: [walking.id] }, { negated: true });
  expect(weight('triggeredBy', walking.id)).toBeCloseTo(Math.log(0.1), 9);
  expect(weight('relievedBy', walking.id)).toBeGreaterThan(0);
});

test('a denial of two circumstances together denies neither by itself', () => {
  const weight = weightOf({ triggeredBy: [walking.id], onset: 'SUDDEN' }, { negated: true });
  expect(weight('triggeredBy', walking.id)).toBe(0);
});

test('what is said of a subtype of the symptom counts for the symptom', () => {
  const weight = weightOf({ triggeredBy: [walking.id] }, { symptom: nightPain });
  expect(weight('triggeredBy', walking.id)).toBeGreaterThan(0);
});

test('silence about a circumstance says nothing', () => {
  expect(weightOf({})('triggeredBy', walking.id)).toBe(0);
});
