import { expect, test } from 'vitest';
import { sentencesFound } from '../../../test/found.ts';
import { aConcept, aStatement } from '../../testing/index.ts';
import type { Concept } from '../../vocabulary/concepts/concept.ts';
import { referencesHaveAllowedKinds } from './references-have-allowed-kinds.ts';

const condition = aConcept('CONDITION', 1, { name: 'sciatica' });
const symptom = aConcept('SYMPTOM', 1, { name: 'numbness' });
const ends = { subject: condition, object: symptom };
const stretch = aConcept('TREATMENT', 1);
const rest = aConcept('FACTOR', 1);

test('relief may come from a factor or a treatment', () => {
  const statement = aStatement('HAS_SYMPTOM', 1, ends, {
    qualifiers: { relievedBy: [rest.id, stretch.id] },
  });
  expect(sentencesFound(referencesHaveAllowedKinds, statement, condition, symptom, rest, stretch)).toEqual(
    [],
  );
});

test('a factor whose id names another kind of concept is found', () => {
  const disguised = { ...condition, id: rest.id } as Concept;
  const statement = aStatement('HAS_SYMPTOM', 1, ends, { qualifiers: { triggeredBy: [rest.id] } });
  expect(sentencesFound(referencesHaveAllowedKinds, statement, condition, symptom, disguised)).toEqual([
    '“sciatica has the symptom numbness” names the condition “sciatica” where only a factor can stand; name one, or take it out.',
  ]);
});

test('a concept is replaced by one of its own kind', () => {
  const replaced = aConcept('CONDITION', 2, {
    name: 'leg nerve pain',
    status: 'DEPRECATED',
    replacedBy: symptom.id,
  });
  expect(sentencesFound(referencesHaveAllowedKinds, replaced, symptom)).toEqual([
    '“leg nerve pain” names the symptom “numbness” where only a condition can stand; name one, or take it out.',
  ]);
});
