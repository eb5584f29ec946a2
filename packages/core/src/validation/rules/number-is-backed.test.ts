import { describe, expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import {
  aConcept,
  aContract,
  aCriterion,
  anId,
  aRule,
  aSource,
  aStatement,
  someEvidence,
} from '../../testing/index.ts';
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

describe('a threshold', () => {
  const when = {
    op: 'not',
    of: { op: 'compare', fact: { concept: anId('obs', 1) }, gte: 101, lt: 110, unit: '[degF]' },
  } as const;
  const quoting = (...quotes: readonly string[]) =>
    quotes.map((quote, index) => someEvidence(index + 1, { quote }));

  test('of a rule or criterion is accepted when any piece of its evidence holds it', () => {
    const evidence = quoting('a fever over 101 °F', 'below 110 degrees');
    expect(pathsFound(numberIsBacked, aRule(1, { when, evidence }))).toEqual([]);
    expect(pathsFound(numberIsBacked, aCriterion(1, { when, evidence }))).toEqual([]);
  });

  test('that no piece of the evidence holds is found where it stands', () => {
    const rule = aRule(1, { title: 'fever', when, evidence: quoting('a fever over 101 °F', 'high fever') });
    expect(pathsFound(numberIsBacked, rule)).toEqual(['when.of.lt']);
    expect(sentencesFound(numberIsBacked, rule)[0]).toContain(
      '“fever” gives the number 110, and none of the quotes “a fever over 101 °F”, “high fever” of its evidence holds it',
    );
    expect(pathsFound(numberIsBacked, aCriterion(1, { when, evidence: [] }))).toEqual([
      'when.of.gte',
      'when.of.lt',
    ]);
  });

  test('of a contract needs none: it is a promise about the rules', () => {
    expect(pathsFound(numberIsBacked, aContract(1, { when }))).toEqual([]);
  });
});
