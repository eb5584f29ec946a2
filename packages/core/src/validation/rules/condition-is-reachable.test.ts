import { expect, test } from 'vitest';
import { found } from '../../../test/found.ts';
import { aConcept, aStatement } from '../../testing/index.ts';
import { conditionIsReachable } from './condition-is-reachable.ts';

const condition = aConcept('CONDITION', 1);
const middle = aConcept('CONDITION', 2);
const withSymptom = aConcept('CONDITION', 3);
const symptom = aConcept('SYMPTOM', 1);
const treatment = aConcept('TREATMENT', 1);
const concepts = [middle, withSymptom, symptom, treatment];
const shows = aStatement('HAS_SYMPTOM', 1, { subject: withSymptom, object: symptom });

test('a condition with a symptom is reachable', () => {
  expect(found(conditionIsReachable, withSymptom, shows, symptom)).toEqual([]);
});

test('a condition related to one with a symptom is reachable, whichever way round and by however many steps', () => {
  const one = aStatement('CAUSED_BY', 2, { subject: middle, object: condition });
  const two = aStatement('SUBTYPE_OF', 3, { subject: middle, object: withSymptom });
  expect(found(conditionIsReachable, condition, one, two, shows, ...concepts)).toEqual([]);
});

test('a condition with only negated statements, or only joined through a treatment, is found', () => {
  const absent = aStatement('HAS_SYMPTOM', 2, { subject: condition, object: symptom }, { negated: true });
  const unlike = aStatement(
    'DIFFERENTIAL_OF',
    3,
    { subject: condition, object: withSymptom },
    { negated: true },
  );
  const treated = aStatement('TREATED_BY', 4, { subject: condition, object: treatment });
  const treatedToo = aStatement('TREATED_BY', 5, { subject: withSymptom, object: treatment });
  expect(
    found(conditionIsReachable, condition, absent, unlike, treated, treatedToo, shows, ...concepts),
  ).toHaveLength(1);
});

test('nobody needs to reach a deprecated condition', () => {
  expect(found(conditionIsReachable, aConcept('CONDITION', 1, { status: 'DEPRECATED' }))).toEqual([]);
});
