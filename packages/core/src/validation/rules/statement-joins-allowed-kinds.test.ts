import { expect, test } from 'vitest';
import { found, sentencesFound } from '../../../test/found.ts';
import { aConcept, aStatement } from '../../testing/index.ts';
import { statementJoinsAllowedKinds } from './statement-joins-allowed-kinds.ts';

const condition = aConcept('CONDITION', 1, { name: 'sciatica' });
const symptom = aConcept('SYMPTOM', 1, { name: 'numbness' });

test('a condition may have a symptom', () => {
  const statement = aStatement('HAS_SYMPTOM', 1, { subject: condition, object: symptom });
  expect(found(statementJoinsAllowedKinds, statement, condition, symptom)).toEqual([]);
});

test('a symptom may not have a condition as its symptom, and the sentence says what may be joined', () => {
  const statement = aStatement('HAS_SYMPTOM', 1, { subject: symptom, object: condition });
  expect(sentencesFound(statementJoinsAllowedKinds, statement, condition, symptom)).toEqual([
    '“has the symptom” cannot join the symptom “numbness” to the condition “sciatica”; it joins a condition to a symptom; change an end or the kind of the statement.',
  ]);
});

test('a subtype and its supertype are of one kind', () => {
  const statement = aStatement('SUBTYPE_OF', 1, { subject: condition, object: symptom });
  expect(found(statementJoinsAllowedKinds, statement, condition, symptom)).toHaveLength(1);
});
