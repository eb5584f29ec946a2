import { CONCEPT_KINDS } from '@symptograph/core';
import { expect, test } from 'vitest';
import { problemsOf } from '../editing/problems-of.ts';
import { newConcept } from './new-concept.ts';
import { typeFieldOf } from './type-field.ts';

const name = 'Bone fracture';

test('a new concept of any kind can be saved once it has a name, a type, and where it is measured a unit', () => {
  for (const kind of CONCEPT_KINDS) {
    const concept = newConcept({ kind, name, type: typeFieldOf(kind)?.choices.at(-1)?.value });
    const complete = kind === 'OBSERVABLE' ? { ...concept, unit: 'cm' } : concept;
    expect(problemsOf(complete as typeof concept)).toEqual([]);
  }
});

test('no type is chosen for anybody: without one it has to be mended', () => {
  const problems = problemsOf(newConcept({ kind: 'TREATMENT', name, type: undefined }));
  expect(problems).toEqual([expect.objectContaining({ path: 'treatmentKind' })]);
});
