import { expect, test } from 'vitest';
import type { FindingState } from '../findings/observed-finding.ts';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, anId, aStatement } from '../testing/builders.ts';
import type { DiagnosticTest } from '../vocabulary/concepts/diagnostic-test.ts';
import type { Statement, StatementOf } from '../vocabulary/statements/statement.ts';
import { contributionsTo } from './contributions.ts';
import { evidenceOf } from './evidence.ts';
import { knownFacts } from './known-facts.ts';

const evidence = anId('evd', 1);
const thrombosis = aConcept('CONDITION', 1, { name: 'thrombosis' });
const strain = aConcept('CONDITION', 2, { name: 'strain' });
const swelling = aConcept('SYMPTOM', 1, { name: 'calf swelling' });
const warmth = aConcept('SYMPTOM', 2, { name: 'warmth' });
const measuring = aConcept('DIAGNOSTIC_TEST', 1, { name: 'measuring the calf' });
const detects = aStatement('DETECTS', 1, { subject: measuring, object: swelling });

type Figures = Partial<
  Pick<
    StatementOf<'EVALUATED_BY'>,
    'likelihoodRatioPositive' | 'likelihoodRatioNegative' | 'sensitivity' | 'specificity'
  >
>;

const evaluated = (figures: Figures, number = 2) =>
  aStatement('EVALUATED_BY', number, { subject: thrombosis, object: measuring }, figures);
const has = aStatement('HAS_SYMPTOM', 10, { subject: thrombosis, object: swelling });
const one = (value: number) => ({ value, evidence });

/** What swelling says of thrombosis, in a graph of these statements and of a test that may have results. */
function weightOf(
  state: FindingState,
  statements: readonly Statement[],
  results: DiagnosticTest['results'] = [],
) {
  const concepts = [thrombosis, strain, swelling, warmth, { ...measuring, results }];
  const snapshot = buildSnapshot(aGraph(concepts, statements));
  const facts = knownFacts(snapshot, [{ concept: swelling.id, state }]);
  return contributionsTo(evidenceOf(snapshot, facts), 0)[0];
}

test('a sign that is present weighs the logarithm of the published LR+ of the test that shows it', () => {
  const weight = weightOf('PRESENT', [detects, has, evaluated({ likelihoodRatioPositive: one(4.5) })]);
  expect(weight?.weight).toBeCloseTo(1.504, 3);
  expect(weight?.statement.kind).toBe('EVALUATED_BY');
});

test('a sign that is absent weighs the logarithm of the published LR-, whole', () => {
  const weight = weightOf('ABSENT', [detects, has, evaluated({ likelihoodRatioNegative: one(0.125) })]);
  expect(weight?.weight).toBeCloseTo(-2.079, 3);
  expect(weight?.statement.kind).toBe('EVALUATED_BY');
});

test('where only sensitivity and specificity are published, the ratios follow from them', () => {
  const statements = [detects, has, evaluated({ sensitivity: one(0.9), specificity: one(0.8) })];
  expect(Math.exp(weightOf('PRESENT', statements)?.weight ?? 0)).toBeCloseTo(4.5, 9);
  expect(Math.exp(weightOf('ABSENT', statements)?.weight ?? 0)).toBeCloseTo(0.125, 9);
});

test('a published ratio goes before the one that follows from sensitivity and specificity', () => {
  const figures = { likelihoodRatioPositive: one(2), sensitivity: one(0.9), specificity: one(0.8) };
  const weight = weightOf('PRESENT', [detects, has, evaluated(figures)]);
  expect(Math.exp(weight?.weight ?? 0)).toBeCloseTo(2, 9);
});

test('a published range counts as its geometric middle, and its ends are the bounds', () => {
  const range = { low: 2, high: 8, evidence };
  const weight = weightOf('PRESENT', [detects, has, evaluated({ likelihoodRatioPositive: range })]);
  expect(Math.exp(weight?.weight ?? 0)).toBeCloseTo(4, 9);
  expect(Math.exp(weight?.low ?? 0)).toBeCloseTo(2, 9);
  expect(Math.exp(weight?.high ?? 0)).toBeCloseTo(8, 9);
});

test('ranges of sensitivity and specificity bound the ratios that follow from them', () => {
  const figures = {
    sensitivity: { low: 0.6, high: 0.8, evidence },
    specificity: { low: 0.7, high: 0.9, evidence },
  };
  const [present, absent] = (['PRESENT', 'ABSENT'] as const).map((state) =>
    weightOf(state, [detects, has, evaluated(figures)]),
  );
  expect(Math.exp(present?.low ?? 0)).toBeCloseTo(2, 9);
  expect(Math.exp(present?.high ?? 0)).toBeCloseTo(8, 9);
  expect(Math.exp(absent?.low ?? 0)).toBeCloseTo(0.2 / 0.9, 9);
  expect(Math.exp(absent?.high ?? 0)).toBeCloseTo(0.4 / 0.7, 9);
});

test('a specificity of 1 counts for a ratio of 100 and no more', () => {
  const weight = weightOf('PRESENT', [
    detects,
    has,
    evaluated({ sensitivity: one(0.5), specificity: one(1) }),
  ]);
  expect(Math.exp(weight?.weight ?? 0)).toBeCloseTo(100, 9);
});

test('figures that are no shares give no ratio: the frequency counts', () => {
  const percent = evaluated({ sensitivity: one(90), specificity: one(80) });
  expect(weightOf('PRESENT', [detects, has, percent])).toEqual(weightOf('PRESENT', [detects, has]));
});

test('a LR+ below 1 speaks against a condition, but not against one that is stated to have the sign', () => {
  const below = evaluated({ likelihoodRatioPositive: one(0.5) });
  expect(weightOf('PRESENT', [detects, below])?.weight).toBeCloseTo(Math.log(0.5), 9);
  expect(weightOf('PRESENT', [detects, has, below])).toBeUndefined();
});

test('of several published ratios the one farthest from 1 counts', () => {
  const ratios = [2, 6, 3].map((ratio, index) =>
    evaluated({ likelihoodRatioPositive: one(ratio) }, 2 + index),
  );
  expect(Math.exp(weightOf('PRESENT', [detects, has, ...ratios])?.weight ?? 0)).toBeCloseTo(6, 9);
});

test('a test that shows several signs gives none of them its ratio', () => {
  const also = aStatement('DETECTS', 5, { subject: measuring, object: warmth });
  const ratio = evaluated({ likelihoodRatioPositive: one(4) });
  expect(weightOf('PRESENT', [detects, also, has, ratio])?.statement.kind).toBe('HAS_SYMPTOM');
});

test('of several signs, the one has the ratio of which a result says that it suggests the condition', () => {
  const ratio = evaluated({ likelihoodRatioPositive: one(4) });
  const results = (suggested: string) => [
    { label: 'wider', sign: swelling.id, suggests: [suggested], evidence: [] },
    { label: 'warmer', sign: warmth.id, suggests: [], evidence: [] },
  ];
  expect(weightOf('PRESENT', [has, ratio], results(thrombosis.id))?.statement.kind).toBe('EVALUATED_BY');
  expect(weightOf('PRESENT', [has, ratio], results(strain.id))?.statement.kind).toBe('HAS_SYMPTOM');
});

test('negated statements give no ratio', () => {
  const ratio = evaluated({ likelihoodRatioPositive: one(4) });
  const cases = [
    [{ ...detects, negated: true }, ratio],
    [detects, { ...ratio, negated: true }],
  ];
  for (const statements of cases) {
    expect(weightOf('PRESENT', [has, ...statements])?.statement.kind).toBe('HAS_SYMPTOM');
  }
});
