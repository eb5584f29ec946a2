import { expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import { aConcept, aCriterion, anId, aRule, aStatement, isPresent } from '../../testing/index.ts';
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

test('a rule is about findings, compares what is measured and concludes conditions and tests', () => {
  const girth = aConcept('OBSERVABLE', 1, { name: 'girth' });
  const criterion = aCriterion(1, { title: 'fever' });
  const disguised = { ...symptom, id: anId('con', 7) } as unknown as Concept;
  const rule = aRule(1, {
    title: 'clot',
    when: {
      op: 'all',
      of: [
        isPresent(condition),
        isPresent(girth),
        { op: 'compare', fact: { concept: symptom.id }, gte: 1, unit: '1' },
        { op: 'compare', fact: { concept: girth.id }, gte: 1, unit: '1' },
        { op: 'criterion', id: symptom.id },
        { op: 'is', fact: { concept: symptom.id, qualifiers: { locatedIn: rest.id } }, in: [true] },
        isPresent(criterion),
      ],
    },
    then: { suggests: [disguised.id], rulesOut: [], raisesPriorOf: [], tests: [condition.id] },
  });
  const others = [condition, symptom, girth, criterion, rest, disguised];
  expect(pathsFound(referencesHaveAllowedKinds, rule, ...others)).toEqual([
    'when.of.1.fact.concept',
    'when.of.2.fact.concept',
    'when.of.5.fact.qualifiers.locatedIn',
    'when.of.6.fact.concept',
    'when.of.4.id',
    'then.suggests.0',
    'then.tests.0',
  ]);
  expect(sentencesFound(referencesHaveAllowedKinds, rule, ...others).slice(3, 5)).toEqual([
    '“clot” names the criterion “fever” where only a symptom or a condition or a risk factor can stand; name one, or take it out.',
    '“clot” names the symptom “numbness” where only a criterion can stand; name one, or take it out.',
  ]);
});
