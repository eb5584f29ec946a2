import { expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aCase, aConcept, aGraph, anId, aRule, aSource, aStatement, isPresent } from '../testing/index.ts';
import { citationCounts, citationsOfSource } from './citations-of-source.ts';

const [article, guideline] = [aSource(1, { title: 'An article' }), aSource(2, { title: 'A guideline' })];
const passage = (number: number, source = article.id) => ({
  ...{ id: anId('evd', number), source, direction: 'SUPPORTS' as const, locator: `Paragraph ${number}` },
});
const pain = aConcept('SYMPTOM', 1, { name: 'calf pain', evidence: [passage(1)] });
const cramp = aConcept('CONDITION', 1, { name: 'muscle cramp' });
const hurts = aStatement(
  'HAS_SYMPTOM',
  1,
  { subject: cramp, object: pain },
  { evidence: [passage(2), passage(3, guideline.id), passage(4)] },
);
const rule = aRule(1, { title: 'cramps', when: isPresent(pain), evidence: [passage(5)] });
const story = aCase(1, { slug: 'a-cramp', evidence: [passage(6)] });

const snapshot = buildSnapshot({
  ...aGraph([pain, cramp], [hurts], [article, guideline]),
  ...{ rules: [rule], cases: [story] },
});

test('whatever cites a source is told, rules first, with the passages of that source alone', () => {
  const found = citationsOfSource(snapshot, article.id).map(({ type, name, evidence }) => ({
    ...{ type, name, passages: evidence.map(({ id }) => id) },
  }));
  expect(found).toEqual([
    { type: 'RULE', name: 'cramps', passages: [anId('evd', 5)] },
    { type: 'CASE', name: 'a-cramp', passages: [anId('evd', 6)] },
    { type: 'CONCEPT', name: 'calf pain', passages: [anId('evd', 1)] },
    {
      type: 'STATEMENT',
      name: 'muscle cramp has the symptom calf pain',
      passages: [anId('evd', 2), anId('evd', 4)],
    },
  ]);
});

test('a source that only one statement cites besides has that one', () => {
  expect(citationsOfSource(snapshot, guideline.id).map(({ subject }) => subject.id)).toEqual([hurts.id]);
  expect(citationsOfSource(snapshot, anId('src', 9))).toEqual([]);
});

test('how many of each type cite it is the same as who does, and a type of which none does is left out', () => {
  expect(citationCounts(snapshot, article.id)).toEqual([
    { type: 'RULE', count: 1 },
    { type: 'CASE', count: 1 },
    { type: 'CONCEPT', count: 1 },
    { type: 'STATEMENT', count: 1 },
  ]);
  expect(citationCounts(snapshot, guideline.id)).toEqual([{ type: 'STATEMENT', count: 1 }]);
});
