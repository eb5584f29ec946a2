import { expect, test } from 'vitest';
import { found, sentencesFound } from '../../../test/found.ts';
import { aConcept } from '../../testing/index.ts';
import { codeHasShapeOfItsSystem } from './code-has-shape-of-its-system.ts';

const withCode = (system: string, value: string) =>
  aConcept('CONDITION', 1, { name: 'sciatica', codes: [{ system, value, relation: 'EXACT' }] });

test('codes with the shape and check digit of their system are accepted, unknown systems are left to another rule', () => {
  for (const concept of [
    withCode('SNOMEDCT', '128053003'),
    withCode('HP', '0004417'),
    withCode('ICD9', '?'),
  ]) {
    expect(found(codeHasShapeOfItsSystem, concept)).toEqual([]);
  }
});

test('a value of another shape and one with a wrong check digit are found, each in its own words', () => {
  expect(sentencesFound(codeHasShapeOfItsSystem, withCode('HP', '4417'))).toEqual([
    '“sciatica” has the code HP:4417, but a code of Human Phenotype Ontology is 7 digits; look it up and correct it.',
  ]);
  expect(sentencesFound(codeHasShapeOfItsSystem, withCode('LOINC', '48065-8'))).toEqual([
    expect.stringContaining('which is mistyped or of another kind'),
  ]);
});
