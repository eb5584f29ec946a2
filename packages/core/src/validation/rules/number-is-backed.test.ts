import { describe, expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import { aConcept, anId, aSource, aStatement, someEvidence } from '../../testing/index.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { numberIsBacked } from './number-is-backed.ts';

const condition = aConcept('CONDITION', 1, { name: 'sciatica' });
const symptom = aConcept('SYMPTOM', 1, { name: 'numbness' });
const evidence = anId('evd', 1);

const lasting = (duration: Omit<Measure, 'evidence'>, quote: string) =>
  aStatement(
    'HAS_SYMPTOM',
    1,
    { subject: condition, object: symptom },
    { qualifiers: { duration: { ...duration, evidence } }, evidence: [someEvidence(1, { quote })] },
  );

describe('a number is accepted when', () => {
  test('the quote that its amount names holds it, as digits or in words', () => {
    expect(pathsFound(numberIsBacked, lasting({ low: 2, high: 5, unit: 'd' }, 'two to 5 days'))).toEqual([]);
  });

  test('it is a share and the quote gives the percentage', () => {
    const often = aStatement(
      'HAS_SYMPTOM',
      1,
      { subject: condition, object: symptom },
      {
        qualifiers: { frequency: { low: 0.3, high: 0.4, evidence } },
        evidence: [someEvidence(1, { quote: '30 to 40 % of people' })],
      },
    );
    expect(pathsFound(numberIsBacked, often)).toEqual([]);
  });

  test('it was counted in a data set, and the locator says how', () => {
    const counted = lasting({ value: 3, unit: 'd' }, 'no number');
    expect(pathsFound(numberIsBacked, counted, aSource(1, { sourceKind: 'DATASET' }))).toEqual([]);
  });

  test('there is none: a word needs no quote', () => {
    expect(pathsFound(numberIsBacked, lasting({ word: 'several', unit: 'd' }, 'for some time'))).toEqual([]);
  });
});

describe('a number is found when', () => {
  test('the quote holds only one end of its range', () => {
    expect(
      sentencesFound(
        numberIsBacked,
        lasting({ low: 2, high: 5, unit: 'd' }, 'after two days'),
        condition,
        symptom,
      ),
    ).toEqual([
      "“sciatica has the symptom numbness” gives the number 5, and the quote “after two days” of its evidence does not hold it; quote the passage that has the number, or give the source's word instead.",
    ]);
  });

  test('its evidence has no quote, or stands in a data set without saying where', () => {
    const observable = aConcept('OBSERVABLE', 1, {
      derived: [{ symptom: symptom.id, gte: 3, unit: 'cm', evidence }],
      evidence: [{ id: evidence, source: anId('src', 1), direction: 'SUPPORTS' }],
    });
    expect(pathsFound(numberIsBacked, observable)).toEqual(['derived.0.gte']);
    expect(pathsFound(numberIsBacked, observable, aSource(1, { sourceKind: 'DATASET' }))).toEqual([
      'derived.0.gte',
    ]);
  });

  test('only another piece of the evidence holds it', () => {
    const statement = lasting({ value: 5, unit: 'd' }, 'for days');
    const both = { ...statement, evidence: [...statement.evidence, someEvidence(2, { quote: 'five days' })] };
    expect(pathsFound(numberIsBacked, both)).toEqual(['qualifiers.duration.value']);
  });

  test('it is a dose or the accuracy of a test', () => {
    const treatment = aConcept('TREATMENT', 1, {
      dose: { holdSeconds: { low: 30, high: 60, unit: 's', evidence }, stopIf: [] },
      evidence: [someEvidence(1, { quote: 'hold for a minute' })],
    });
    const ends = { subject: condition, object: aConcept('DIAGNOSTIC_TEST', 1) };
    const accuracy = aStatement('EVALUATED_BY', 1, ends, { specificity: { value: 0.9, evidence } });
    expect(pathsFound(numberIsBacked, treatment)).toEqual(['dose.holdSeconds.low']);
    expect(pathsFound(numberIsBacked, accuracy)).toEqual(['specificity.value']);
  });
});
