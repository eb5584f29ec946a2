import { expect, test } from 'vitest';
import { found, sentencesFound } from '../../../test/found.ts';
import { aConcept, anId, aStatement } from '../../testing/index.ts';
import { statementIsUnique } from './statement-is-unique.ts';

const condition = aConcept('CONDITION', 1, { name: 'sciatica' });
const other = aConcept('CONDITION', 2, { name: 'lumbar stenosis' });
const symptom = aConcept('SYMPTOM', 1, { name: 'numbness' });
const treatment = aConcept('TREATMENT', 1);
const ends = { subject: condition, object: symptom };
const graph = [condition, other, symptom, treatment];

test('the same claim of another situation is another statement', () => {
  const always = aStatement('HAS_SYMPTOM', 1, ends);
  const others = [
    aStatement('HAS_SYMPTOM', 2, ends, { negated: true }),
    aStatement('HAS_SYMPTOM', 3, ends, { qualifiers: { severity: ['SEVERE'] } }),
    aStatement('HAS_SYMPTOM', 4, ends, { whenConditionSeverity: ['SEVERE'] }),
  ];
  expect(found(statementIsUnique, always, ...others, ...graph)).toEqual([]);
});

test('treatments of one condition differ by when they apply and by their aim', () => {
  const treated = { subject: condition, object: treatment };
  const always = aStatement('TREATED_BY', 1, treated);
  const severe = aStatement('TREATED_BY', 2, treated, { appliesWhen: { severity: ['SEVERE'] } });
  const cure = aStatement('TREATED_BY', 3, treated, { aim: 'CURE' });
  const again = aStatement('TREATED_BY', 4, treated, { line: 'SECOND' });
  expect(found(statementIsUnique, always, severe, cure, ...graph)).toEqual([]);
  expect(found(statementIsUnique, always, again, ...graph)).toHaveLength(1);
});

test('alternatives are compared as sets, and which evidence an amount names does not matter', () => {
  const one = aStatement('HAS_SYMPTOM', 1, ends, {
    qualifiers: { severity: ['MILD', 'SEVERE'], frequency: { word: 'SOMETIMES', evidence: anId('evd', 1) } },
  });
  const same = aStatement('HAS_SYMPTOM', 2, ends, {
    qualifiers: { frequency: { word: 'SOMETIMES', evidence: anId('evd', 2) }, severity: ['SEVERE', 'MILD'] },
  });
  expect(sentencesFound(statementIsUnique, one, same, ...graph)).toEqual([
    `“sciatica has the symptom numbness” is said more than once with the same qualifiers, also as ${same.id}; put all evidence into one of them and remove the rest.`,
  ]);
  expect(found(statementIsUnique, same, one, ...graph)).toHaveLength(1);
});

test('a symmetric statement is repeated by the one with its ends swapped, another kind is not', () => {
  const there = { subject: condition, object: other };
  const back = { subject: other, object: condition };
  const differential = aStatement('DIFFERENTIAL_OF', 1, there);
  expect(
    found(statementIsUnique, differential, aStatement('DIFFERENTIAL_OF', 2, back), ...graph),
  ).toHaveLength(1);
  const leads = aStatement('CAN_LEAD_TO', 1, there);
  expect(found(statementIsUnique, leads, aStatement('CAN_LEAD_TO', 2, back), ...graph)).toEqual([]);
});
