import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ObservedFinding } from '../findings/observed-finding.ts';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { aConcept, aGraph, anId, aStatement } from '../testing/builders.ts';
import { conditionPriors } from './condition-priors.ts';
import { contributionsTo, scoreRange } from './contributions.ts';
import { evidenceOf } from './evidence.ts';
import { knownFacts } from './known-facts.ts';
import { rankConditions } from './rank-conditions.ts';
import { scoreConditions } from './score-conditions.ts';

const SYMPTOMS = Array.from({ length: 5 }, (_, index) => aConcept('SYMPTOM', index + 1));
const CONDITIONS = Array.from({ length: 4 }, (_, index) =>
  aConcept('CONDITION', index + 1, {
    ...(index < 3 ? { commonness: (['COMMON', 'UNCOMMON', 'RARE'] as const)[index] } : {}),
    mustNotMiss: index === 3,
  }),
);
const FACTORS = [1, 2, 3].map((number) => aConcept('FACTOR', number));
const RISKS = [1, 2].map((number) => aConcept('RISK_FACTOR', number));
const TESTS = [1, 2].map((number) => aConcept('DIAGNOSTIC_TEST', number));
const EVERYTHING = [...SYMPTOMS, ...CONDITIONS, ...FACTORS, ...RISKS, ...TESTS];

const symptom = fc.constantFrom(...SYMPTOMS);
const condition = fc.constantFrom(...CONDITIONS);
const factor = fc.constantFrom(...FACTORS);
const diagnosticTest = fc.constantFrom(...TESTS);
const evidence = anId('evd', 1);

const frequency = fc.oneof(
  fc
    .constantFrom('ALWAYS', 'USUALLY', 'OFTEN', 'SOMETIMES', 'RARELY', 'NEVER')
    .map((word) => ({ word, evidence })),
  fc
    .tuple(fc.nat(5), fc.integer({ min: 5, max: 9 }))
    .map(([numerator, denominator]) => ({ numerator, denominator, evidence })),
);

const qualifiers = fc.record(
  {
    frequency,
    onset: fc.constantFrom('SUDDEN', 'GRADUAL'),
    triggeredBy: fc.tuple(factor).map((factors) => factors.map(({ id }) => id)),
    relievedBy: fc.tuple(factor).map((factors) => factors.map(({ id }) => id)),
  },
  { requiredKeys: [] },
);

const amount = (most: number) =>
  fc.integer({ min: 0, max: 20 }).map((part) => ({ value: (part / 20) * most, evidence }));

/** What a statement says, without its id. */
const claim = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('HAS_SYMPTOM' as const),
      subject: condition,
      object: symptom,
      qualifiers,
      negated: fc.constantFrom(false, false, false, true),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('SUBTYPE_OF' as const), subject: symptom, object: symptom }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('SUBTYPE_OF' as const), subject: condition, object: condition }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('ACCOMPANIED_BY' as const, 'CAN_CAUSE' as const),
      subject: symptom,
      object: symptom,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('RISK_RAISED_BY' as const),
      subject: condition,
      object: fc.constantFrom(...RISKS),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('SUBTYPE_OF' as const), subject: factor, object: factor }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('DETECTS' as const), subject: diagnosticTest, object: symptom }),
  },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        kind: fc.constant('EVALUATED_BY' as const),
        subject: condition,
        object: diagnosticTest,
        likelihoodRatioPositive: amount(10),
        likelihoodRatioNegative: amount(2),
        sensitivity: amount(1),
        specificity: amount(1),
      },
      { requiredKeys: ['kind', 'subject', 'object'] },
    ),
  },
);

const graph = fc.array(claim, { minLength: 8, maxLength: 40 }).map((claims) =>
  buildSnapshot(
    aGraph(
      EVERYTHING,
      claims.map(({ kind, subject, object, ...fields }, index) =>
        aStatement(kind, index + 1, { subject, object }, fields as object),
      ),
    ),
  ),
);

const findingQualifiers = fc.record(
  {
    onset: fc.constantFrom('SUDDEN' as const, 'GRADUAL' as const),
    triggeredBy: fc.uniqueArray(
      factor.map(({ id }) => id),
      { minLength: 1, maxLength: 2 },
    ),
    relievedBy: fc.uniqueArray(
      factor.map(({ id }) => id),
      { minLength: 1, maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

const finding: fc.Arbitrary<ObservedFinding> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      concept: symptom.map(({ id }) => id),
      state: fc.constantFrom('PRESENT', 'PRESENT', 'ABSENT'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      concept: symptom.map(({ id }) => id),
      state: fc.constantFrom('PRESENT', 'ABSENT'),
      qualifiers: findingQualifiers,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      concept: fc.constantFrom(...RISKS).map(({ id }) => id),
      state: fc.constantFrom('PRESENT', 'ABSENT'),
    }),
  },
);
const findings = fc.array(finding, { maxLength: 6 });

/** The scores of all conditions, at their places. */
function scoresOf(snapshot: Snapshot, known: readonly ObservedFinding[]): Float64Array {
  const all = conditionPriors(snapshot).logPrior.slice();
  return scoreConditions(snapshot, evidenceOf(snapshot, knownFacts(snapshot, known)), (scored) => {
    for (const place of scored.places.subarray(0, scored.count))
      all[place] = scored.scores[place] ?? Number.NaN;
    return all;
  });
}

const ERROR = 1e-9;

/** Hundreds of random graphs take their time on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

/** Places of the conditions for which each thing that a finding says speaks, alone. */
function havingAll(snapshot: Snapshot, one: ObservedFinding): readonly number[] {
  const { rows } = evidenceOf(snapshot, knownFacts(snapshot, [one]));
  return [...conditionPriors(snapshot).positions.keys()].filter((place) =>
    rows.every(({ conditions, weights }) => {
      const weight = weights[conditions.indexOf(place)] ?? 0;
      return one.state === 'PRESENT' ? weight > 0 : weight < 0;
    }),
  );
}

describe('the ranking of conditions', () => {
  test('answers for an unknown finding as if it had been left out', () => {
    fc.assert(
      fc.property(graph, findings, finding, (snapshot, known, other) => {
        const unknown = { ...other, state: 'UNKNOWN' as const };
        expect(rankConditions(snapshot, [...known, unknown])).toEqual(rankConditions(snapshot, known));
      }),
    );
  });

  test('never lowers a condition for a present finding that it has', () => {
    fc.assert(
      fc.property(graph, findings, finding, (snapshot, known, other) => {
        const added = { ...other, state: 'PRESENT' as const };
        const [before, after] = [scoresOf(snapshot, known), scoresOf(snapshot, [...known, added])];
        for (const place of havingAll(snapshot, added)) {
          expect(after[place]).toBeGreaterThanOrEqual((before[place] ?? 0) - ERROR);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('never raises a condition for an absent finding that it has', () => {
    fc.assert(
      fc.property(graph, findings, finding, (snapshot, known, other) => {
        const added = { ...other, state: 'ABSENT' as const };
        const [before, after] = [scoresOf(snapshot, known), scoresOf(snapshot, [...known, added])];
        for (const place of havingAll(snapshot, added)) {
          expect(after[place]).toBeLessThanOrEqual((before[place] ?? 0) + ERROR);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is the same whatever the order of the findings, to the last digit', () => {
    fc.assert(
      fc.property(graph, findings, fc.infiniteStream(fc.nat()), (snapshot, known, numbers) => {
        const shuffled = known
          .map((one) => ({ one, at: numbers.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(rankConditions(snapshot, shuffled)).toEqual(rankConditions(snapshot, known));
      }),
    );
  });

  test('is explained in full: the prior and the weights add up to the score, within its bounds', () => {
    fc.assert(
      fc.property(graph, findings, (snapshot, known) => {
        const gathered = evidenceOf(snapshot, knownFacts(snapshot, known));
        const { logPrior } = conditionPriors(snapshot);
        for (const [place, score] of scoresOf(snapshot, known).entries()) {
          const range = scoreRange(snapshot, gathered, place);
          const added = contributionsTo(gathered, place).reduce((sum, { weight }) => sum + weight, 0);
          expect(added + (logPrior[place] ?? Number.NaN)).toBeCloseTo(score, 9);
          expect(range.score).toBeCloseTo(score, 9);
          expect(range.low).toBeLessThanOrEqual(range.score);
          expect(range.high).toBeGreaterThanOrEqual(range.score);
        }
      }),
    );
  });

  test('lists conditions from the highest score to the lowest, with ranks that never fall', () => {
    fc.assert(
      fc.property(graph, findings, fc.nat(6), (snapshot, known, first) => {
        const { results } = rankConditions(snapshot, known, { first });
        const asked = results.slice(0, first);
        for (const [index, result] of asked.entries()) {
          const next = asked[index + 1] ?? result;
          expect(next.score).toBeLessThanOrEqual(result.score);
          expect(next.rank).toBeGreaterThanOrEqual(result.rank);
          expect(result.rank).toBeLessThanOrEqual(index + 1);
        }
        expect(results.slice(first).every(({ condition: added }) => added.mustNotMiss)).toBe(true);
      }),
    );
  });
});
