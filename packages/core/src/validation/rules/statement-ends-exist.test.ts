import { expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import { aConcept, aStatement } from '../../testing/index.ts';
import { statementEndsExist } from './statement-ends-exist.ts';

const condition = aConcept('CONDITION', 1, { name: 'sciatica' });
const symptom = aConcept('SYMPTOM', 1, { name: 'numbness' });
const statement = aStatement('HAS_SYMPTOM', 1, { subject: condition, object: symptom });

test('a statement between two concepts of the graph is accepted', () => {
  expect(pathsFound(statementEndsExist, statement, condition, symptom)).toEqual([]);
});

test('each missing end is found, and the sentence names the end that is there', () => {
  expect(pathsFound(statementEndsExist, statement)).toEqual(['subject', 'object']);
  expect(sentencesFound(statementEndsExist, statement, condition)).toEqual([
    expect.stringContaining(`“sciatica has the symptom ${symptom.id}”`),
  ]);
});
