import { expect, test } from 'vitest';
import { pathsFound } from '../../../test/found.ts';
import { aConcept } from '../../testing/index.ts';
import { nameIsNotShared } from './name-is-not-shared.ts';

const called = (text: string, scope: 'EXACT' | 'BROAD') => ({ text, scope, language: 'en' });
const cramp = aConcept('SYMPTOM', 1, { name: 'Calf cramp' });

test('a name may be a broad synonym of another concept, and that of another kind or a deprecated one', () => {
  const broad = aConcept('SYMPTOM', 2, { synonyms: [called('calf cramp', 'BROAD')] });
  const condition = aConcept('CONDITION', 1, { name: 'Calf cramp' });
  const old = aConcept('SYMPTOM', 3, { name: 'Calf cramp', status: 'DEPRECATED' });
  expect(pathsFound(nameIsNotShared, cramp, broad, condition, old)).toEqual([]);
  expect(pathsFound(nameIsNotShared, broad, cramp)).toEqual([]);
  expect(pathsFound(nameIsNotShared, old, cramp)).toEqual([]);
});

test('a name or exact synonym of two active concepts of one kind is found on both, whatever its case', () => {
  const other = aConcept('SYMPTOM', 2, {
    synonyms: [called('spasm', 'EXACT'), called('calf CRAMP', 'EXACT')],
  });
  expect(pathsFound(nameIsNotShared, cramp, other)).toEqual(['name']);
  expect(pathsFound(nameIsNotShared, other, cramp)).toEqual(['synonyms.1']);
});

test('a concept that repeats its own name shares it with nobody', () => {
  const repeated = aConcept('SYMPTOM', 2, { name: 'Spasm', synonyms: [called('spasm', 'EXACT')] });
  expect(pathsFound(nameIsNotShared, repeated)).toEqual([]);
});
