import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, anId, aStatement } from '../testing/builders.ts';
import { coOccurringSymptoms } from './co-occurrence.ts';
import { enrichedConcepts } from './enriched-concepts.ts';
import { type SimilarityMetric, similarConditions } from './similar-conditions.ts';
import { symptomConditionMatrix } from './symptom-condition-matrix.ts';

const pain = aConcept('SYMPTOM', 1, { name: 'pain' });
const calfPain = aConcept('SYMPTOM', 2, { name: 'calf pain' });
const thighPain = aConcept('SYMPTOM', 3, { name: 'thigh pain' });
const swelling = aConcept('SYMPTOM', 4, { name: 'swelling' });
const fever = aConcept('SYMPTOM', 5, { name: 'fever' });
const clot = aConcept('CONDITION', 1, { name: 'clot' });
const strain = aConcept('CONDITION', 2, { name: 'strain' });
const cramp = aConcept('CONDITION', 3, { name: 'cramp' });
const abscess = aConcept('CONDITION', 4, { name: 'abscess' });
const retired = aConcept('CONDITION', 5, { name: 'retired', status: 'DEPRECATED' });
const often = { qualifiers: { frequency: { word: 'OFTEN' as const, evidence: anId('evd', 4) } } };
const never = { qualifiers: { frequency: { word: 'NEVER' as const, evidence: anId('evd', 9) } } };

/**
 * Symptoms: pain over calf pain and thigh pain. clot: calf pain, swelling. strain: thigh pain, swelling.
 * cramp: calf pain. abscess: swelling, fever.
 */
const snapshot = buildSnapshot(
  aGraph(
    [pain, calfPain, thighPain, swelling, fever, clot, strain, cramp, abscess, retired],
    [
      aStatement('SUBTYPE_OF', 1, { subject: calfPain, object: pain }),
      aStatement('SUBTYPE_OF', 2, { subject: thighPain, object: pain }),
      aStatement('HAS_SYMPTOM', 3, { subject: clot, object: calfPain }),
      aStatement('HAS_SYMPTOM', 4, { subject: clot, object: calfPain }, often),
      aStatement('HAS_SYMPTOM', 5, { subject: clot, object: swelling }),
      aStatement('HAS_SYMPTOM', 6, { subject: strain, object: thighPain }),
      aStatement('HAS_SYMPTOM', 7, { subject: strain, object: swelling }),
      aStatement('HAS_SYMPTOM', 8, { subject: cramp, object: calfPain }),
      aStatement('HAS_SYMPTOM', 9, { subject: cramp, object: fever }, never),
      aStatement('HAS_SYMPTOM', 10, { subject: cramp, object: swelling }, { negated: true }),
      aStatement('HAS_SYMPTOM', 11, { subject: abscess, object: swelling }),
      aStatement('HAS_SYMPTOM', 12, { subject: abscess, object: fever }),
      aStatement('HAS_SYMPTOM', 13, { subject: retired, object: calfPain }),
    ],
  ),
);

const similar = (conditionId: string, metric: SimilarityMetric) =>
  similarConditions(snapshot, { conditionId, metric, first: 10 }).map(({ condition, score }) => [
    condition.name,
    Number(score.toFixed(6)),
  ]);
const rounded = (value: number) => Number(value.toFixed(6));

describe('symptoms that occur together', () => {
  test('swelling (3 conditions) with calf pain (2): 1 shared, Jaccard 1/4, lift 1 x 4 / (3 x 2)', () => {
    const found = coOccurringSymptoms(snapshot, swelling.id, 10);
    expect(found.map(({ symptom, ...figures }) => [symptom.name, figures])).toEqual([
      ['fever', { sharedConditions: 1, jaccard: 1 / 3, lift: 4 / 3 }],
      ['thigh pain', { sharedConditions: 1, jaccard: 1 / 3, lift: 4 / 3 }],
      ['calf pain', { sharedConditions: 1, jaccard: 1 / 4, lift: 4 / 6 }],
    ]);
  });

  test('count no negated statement, no "never" and no deprecated condition', () => {
    const found = coOccurringSymptoms(snapshot, calfPain.id, 10);
    expect(found.map(({ symptom, lift }) => [symptom.name, lift])).toEqual([['swelling', 4 / 6]]);
  });

  test('are none for a symptom of no condition and for an id that names nothing', () => {
    expect(coOccurringSymptoms(snapshot, pain.id, 10)).toEqual([]);
    expect(coOccurringSymptoms(snapshot, anId('sym', 99), 10)).toEqual([]);
  });
});

describe('what stands out in a set of conditions', () => {
  test('calf pain in clot and cramp: 2 of 2, marked 2 of 4, so 1/C(4,2) = 1/6; three concepts tested', () => {
    const [first, ...others] = enrichedConcepts(snapshot, {
      conditions: [clot.id, cramp.id, clot.id],
      kind: 'SYMPTOM',
      first: 10,
    });
    expect(first).toEqual({
      concept: calfPain,
      observed: 2,
      expected: 1,
      foldChange: 2,
      pValue: expect.closeTo(1 / 6, 12),
      adjustedPValue: expect.closeTo(3 / 6, 12),
    });
    expect(others.map(({ concept }) => concept.name)).toEqual(['pain']);
  });

  test('counts a supertype for its subtypes: pain in 2 of 2, marked 3 of 4, so C(3,2)/C(4,2) = 3/6', () => {
    const found = enrichedConcepts(snapshot, {
      conditions: [clot.id, cramp.id],
      kind: 'SYMPTOM',
      first: 10,
    });
    expect(found[1]?.pValue).toBeCloseTo(3 / 6, 12);
  });

  test('is nothing for no conditions and for a kind that no condition is annotated with', () => {
    const request = { conditions: [clot.id], first: 10 } as const;
    expect(enrichedConcepts(snapshot, { ...request, conditions: [], kind: 'SYMPTOM' })).toEqual([]);
    expect(enrichedConcepts(snapshot, { ...request, kind: 'OBSERVABLE' })).toEqual([]);
  });
});

/*
 * Information contents, of 4 annotated conditions: pain 3 of 4, ln(4/3); calf pain 2, ln 2; thigh pain 1, ln 4;
 * swelling 3, ln(4/3); fever 1, ln 4.
 */
const [contentOfPain, contentOfCalfPain, contentOfSwelling] = [Math.log(4 / 3), Math.log(2), Math.log(4 / 3)];

describe('similar conditions', () => {
  test('Jaccard over symptoms and supertypes: clot {calf, pain, swelling}, strain {thigh, pain, swelling}: 2/4', () => {
    expect(similar(clot.id, 'JACCARD')).toEqual([
      ['cramp', rounded(2 / 3)],
      ['strain', 0.5],
      ['abscess', 0.25],
    ]);
  });

  test('Resnik, best match average: clot and cramp (ln 2 + 0)/2 one way and ln 2 the other, averaged', () => {
    const forth = (contentOfCalfPain + 0) / 2;
    expect(similar(clot.id, 'RESNIK')).toContainEqual(['cramp', rounded((forth + contentOfCalfPain) / 2)]);
    const strainForth = (contentOfPain + contentOfSwelling) / 2;
    expect(similar(clot.id, 'RESNIK')).toContainEqual(['strain', rounded(strainForth)]);
  });

  test('Phenodigm: clot against strain, calf and thigh pain share pain: sqrt(1/3 x ln(4/3)), swelling matches itself', () => {
    const [calf, edema] = [Math.sqrt(contentOfCalfPain), Math.sqrt(contentOfSwelling)];
    const [painMatch, edemaMatch] = [Math.sqrt(contentOfPain / 3), Math.sqrt(contentOfSwelling)];
    const best = Math.max(painMatch, edemaMatch) / Math.max(calf, edema);
    const average = (painMatch + edemaMatch) / (calf + edema);
    expect(similar(clot.id, 'PHENODIGM')).toContainEqual(['strain', rounded((best + average) / 2)]);
  });

  test('name the symptoms that both have directly', () => {
    const [first] = similarConditions(snapshot, { conditionId: abscess.id, metric: 'JACCARD', first: 1 });
    expect(first?.shared).toEqual([swelling]);
  });

  test('leave out the condition itself, deprecated ones and those with nothing in common', () => {
    expect(similar(cramp.id, 'JACCARD').map(([name]) => name)).toEqual(['clot', 'strain']);
    expect(similar(retired.id, 'JACCARD')).toEqual([]);
  });
});

describe('the matrix of conditions and symptoms', () => {
  test('takes the rows with the most statements, then the columns with the most statements about them', () => {
    const matrix = symptomConditionMatrix(snapshot, { firstConditions: 2, firstSymptoms: 2 });
    expect(matrix.conditions).toEqual([clot, abscess]);
    expect(matrix.symptoms).toEqual([calfPain, swelling]);
  });

  test('has a cell for each pair that is stated, with the highest share and all its statements', () => {
    const matrix = symptomConditionMatrix(snapshot, {
      conditions: [cramp.id, clot.id],
      symptoms: [swelling.id, calfPain.id],
      firstConditions: 30,
      firstSymptoms: 30,
    });
    expect(matrix.cells.map(({ statements, ...cell }) => [cell, statements.length])).toEqual([
      [{ row: 0, column: 1, weight: 0.5 }, 1],
      [{ row: 1, column: 0, weight: 0.5 }, 1],
      [{ row: 1, column: 1, weight: 0.545 }, 2],
    ]);
  });

  test('shows the conditions with the most to say about the columns that are named', () => {
    const request = { symptoms: [fever.id], firstConditions: 30, firstSymptoms: 30 };
    expect(symptomConditionMatrix(snapshot, request).conditions).toEqual([abscess, cramp]);
  });
});
