import { expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, anId, aStatement } from '../testing/builders.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { entryOf } from './evidence-row.ts';
import { exposedRow, unexposedRow } from './exposure-row.ts';

const thrombosis = aConcept('CONDITION', 1, { name: 'thrombosis' });
const cancer = aConcept('CONDITION', 2, { name: 'cancer' });
const smoking = aConcept('RISK_FACTOR', 1, { name: 'smoking' });
const cigars = aConcept('RISK_FACTOR', 2, { name: 'cigar smoking' });
const ends = { subject: thrombosis, object: smoking };
const evidence = anId('evd', 1);

/** What exposure to a concept, or its absence, weighs for thrombosis. */
function weightOf(row: typeof exposedRow, exposure: { readonly id: string }, statement: Statement) {
  const snapshot = buildSnapshot(
    aGraph(
      [thrombosis, cancer, smoking, cigars],
      [statement, aStatement('SUBTYPE_OF', 9, { subject: cigars, object: smoking })],
    ),
  );
  const found = row(snapshot, snapshot.positions.base.get(exposure.id) ?? -1);
  const entry = entryOf(found, 0);
  const at = (weights: Float64Array) => weights[entry] ?? 0;
  return { weight: at(found.weights), low: at(found.lows), high: at(found.highs) };
}

const raised = (size?: Measure) => aStatement('RISK_RAISED_BY', 1, ends, size ? { size } : {});

test("a published ratio r counts by Bayes' rule, where one in five is exposed: ln(r / (1 + 0.2 (r - 1)))", () => {
  const threefold = raised({ value: 3, evidence });
  expect(weightOf(exposedRow, smoking, threefold).weight).toBeCloseTo(Math.log(3 / 1.4), 9);
  expect(weightOf(unexposedRow, smoking, threefold).weight).toBeCloseTo(Math.log(1 / 1.4), 9);
});

test('a ratio that nobody has put a number on counts as 1.68', () => {
  expect(weightOf(exposedRow, smoking, raised()).weight).toBeCloseTo(Math.log(1.68 / 1.136), 9);
});

test('a published range counts as its geometric middle, and bounds the weight', () => {
  const { weight, low, high } = weightOf(exposedRow, smoking, raised({ low: 2, high: 8, evidence }));
  expect(weight).toBeCloseTo(Math.log(4 / 1.6), 9);
  expect(low).toBeCloseTo(Math.log(2 / 1.2), 9);
  expect(high).toBeCloseTo(Math.log(8 / 2.4), 9);
});

test('what lowers a risk speaks against the condition when it is there, and a little for it when not', () => {
  const lowered = aStatement('RISK_LOWERED_BY', 1, ends);
  expect(weightOf(exposedRow, smoking, lowered).weight).toBeLessThan(0);
  expect(weightOf(unexposedRow, smoking, lowered).weight).toBeGreaterThan(0);
});

test('exposure to a subtype is exposure to what lies above it; its absence is not the absence of that', () => {
  expect(weightOf(exposedRow, cigars, raised()).weight).toBeGreaterThan(0);
  expect(weightOf(unexposedRow, cigars, raised()).weight).toBe(0);
});

test('another condition that can lead to it raises it as a risk without a number does', () => {
  const leads = aStatement('CAN_LEAD_TO', 1, { subject: cancer, object: thrombosis });
  expect(weightOf(exposedRow, cancer, leads).weight).toBeCloseTo(Math.log(1.68 / 1.136), 9);
});

test('a ratio never counts on the other side of 1 than its kind says, and negated statements say nothing', () => {
  expect(weightOf(exposedRow, smoking, raised({ value: 0.5, evidence })).weight).toBe(0);
  expect(weightOf(exposedRow, smoking, { ...raised(), negated: true }).weight).toBe(0);
});
