import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, aStatement } from '../testing/builders.ts';
import { type SimilarityMetric, similarConditions } from './similar-conditions.ts';

const METRICS: readonly SimilarityMetric[] = ['JACCARD', 'RESNIK', 'PHENODIGM'];
const symptoms = Array.from({ length: 8 }, (_, index) => aConcept('SYMPTOM', index + 1));
const conditions = Array.from({ length: 6 }, (_, index) => aConcept('CONDITION', index + 1));

/** Graphs in which a symptom may be a subtype of an earlier one, and condition 2 has just what condition 1 has. */
const graphs = fc
  .record({
    parents: fc.array(fc.nat(7), { minLength: 8, maxLength: 8 }),
    links: fc.array(fc.tuple(fc.nat(5), fc.nat(7)), { minLength: 1, maxLength: 20 }),
  })
  .map(({ parents, links }) => {
    const twin = links.filter(([condition]) => condition === 0).map(([, symptom]) => [1, symptom] as const);
    const pairs = [...links.filter(([condition]) => condition !== 1), ...twin];
    const ends = [
      ...parents.flatMap((parent, index) =>
        parent < index ? [{ kind: 'SUBTYPE_OF' as const, from: symptoms[index], to: symptoms[parent] }] : [],
      ),
      ...pairs.map(([condition, symptom]) => ({
        kind: 'HAS_SYMPTOM' as const,
        from: conditions[condition],
        to: symptoms[symptom],
      })),
    ];
    const statements = ends.flatMap(({ kind, from, to }, index) =>
      from && to ? [aStatement(kind, index + 1, { subject: from, object: to })] : [],
    );
    return buildSnapshot(aGraph([...symptoms, ...conditions], statements));
  });

function scoresOf(snapshot: ReturnType<typeof buildSnapshot>, metric: SimilarityMetric) {
  return new Map(
    conditions.flatMap(({ id: conditionId }) =>
      similarConditions(snapshot, { conditionId, metric, first: 100 }).map(({ condition, score }) => [
        `${conditionId} ${condition.id}`,
        score,
      ]),
    ),
  );
}

describe('the similarity of conditions', () => {
  test('by Jaccard and by Resnik is the same both ways', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom('JACCARD' as const, 'RESNIK' as const), (snapshot, metric) => {
        const scores = scoresOf(snapshot, metric);
        for (const [pair, score] of scores) {
          expect(scores.get(pair.split(' ').reverse().join(' '))).toBeCloseTo(score, 9);
        }
      }),
    );
  });

  test('is highest with a condition that has just the same symptoms', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(...METRICS), (snapshot, metric) => {
        const [asked, twin] = conditions;
        const found = similarConditions(snapshot, { conditionId: asked?.id ?? '', metric, first: 100 });
        const ofTwin = found.find(({ condition }) => condition.id === twin?.id)?.score ?? 0;
        const most = Math.max(0, ...found.map(({ score }) => score));
        if (metric !== 'RESNIK') expect(ofTwin).toBeCloseTo(most, 9);
        else expect(most).toBeLessThanOrEqual(Math.log(conditions.length) + 1e-9);
        if (metric !== 'RESNIK') expect(most).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
