import { expect, test } from 'vitest';
import type { Fact } from '../findings/fact.ts';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, anId } from '../testing/builders.ts';
import { factLabel } from './fact-label.ts';

const pain = aConcept('SYMPTOM', 1, { name: 'calf pain' });
const walking = aConcept('FACTOR', 1, { name: 'walking' });
const temperature = aConcept('OBSERVABLE', 1, { name: 'body temperature', unit: 'Cel' });
const snapshot = buildSnapshot(aGraph([pain, walking, temperature], []));

const concept = temperature.id;
const LABELS: readonly (readonly [string, Fact, string])[] = [
  ['a plain fact as its concept', { concept: pain.id }, 'calf pain'],
  [
    'circumstances after it',
    { concept: pain.id, qualifiers: { onset: 'SUDDEN', relievedBy: [walking.id] } },
    'calf pain, sudden onset, eased by walking',
  ],
  ['a lower threshold', { concept, gte: 38, unit: 'Cel' }, 'body temperature of 38 °C or more'],
  ['an upper threshold', { concept, lt: 35, unit: 'Cel' }, 'body temperature below 35 °C'],
  ['a range', { concept, gte: 37, lt: 38, unit: 'Cel' }, 'body temperature of 37 to below 38 °C'],
  ['a concept that is gone as its id', { concept: anId('sym', 9) }, anId('sym', 9)],
];

test.each(LABELS)('a fact reads with %s', (_what, fact, label) => {
  expect(factLabel(snapshot, fact)).toBe(label);
});
