import { expect, test } from 'vitest';
import { aCase, aConcept, anId, aRule, isPresent } from '../../testing/index.ts';
import { pointTo } from './point-to.ts';

const [from, to, other] = [anId('con', 1), anId('con', 2), anId('con', 3)];
const redirections = new Map([[from, to]]);

test('an id is said instead of another however deep, and nothing else changes', () => {
  const rule = aRule(1, { when: { op: 'any', of: [isPresent({ id: from }), isPresent({ id: other })] } });
  expect(pointTo(rule, redirections)).toEqual({
    ...rule,
    when: { op: 'any', of: [isPresent({ id: to }), isPresent({ id: other })] },
  });
});

test('what a list then holds twice it holds once, where it was before', () => {
  const given = aCase(1, { mustNotMiss: [from, other, to], impossible: [other, to, from] });
  expect(pointTo(given, redirections)).toMatchObject({ mustNotMiss: [other, to], impossible: [other, to] });
});

test('a subject that names none of them is the same object, and keeps its own id', () => {
  const concept = aConcept('CONDITION', 1);
  expect(pointTo(concept, new Map([[concept.id, to]]))).toBe(concept);
});
