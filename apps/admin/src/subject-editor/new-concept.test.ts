import { CONCEPT_KINDS } from '@symptograph/core';
import { expect, test } from 'vitest';
import { problemsOf } from '../editing/problems-of.ts';
import { newConcept, slugOf } from './new-concept.ts';

test('a new concept of any kind can be saved once it has a name and, where it is measured, a unit', () => {
  for (const kind of CONCEPT_KINDS) {
    const concept = newConcept(kind, 'Bone fracture');
    const complete = kind === 'OBSERVABLE' ? { ...concept, unit: 'cm' } : concept;
    expect(problemsOf(complete as typeof concept)).toEqual([]);
  }
});

test('an address is made of a name in any script that has Latin letters', () => {
  expect(slugOf('Ménière’s disease (leg)')).toBe('meniere-s-disease-leg');
  expect(slugOf('脚')).toBe('unnamed');
});
