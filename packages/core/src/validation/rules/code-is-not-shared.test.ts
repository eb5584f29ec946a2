import { expect, test } from 'vitest';
import { pathsFound } from '../../../test/found.ts';
import { aConcept } from '../../testing/index.ts';
import type { Code } from '../../vocabulary/code.ts';
import { codeIsNotShared } from './code-is-not-shared.ts';

const code = (relation: Code['relation']): Code => ({ system: 'HP', value: '0004417', relation });
const limping = aConcept('SYMPTOM', 1, { codes: [code('EXACT')] });

test('a code may match one concept exactly and others broadly, and concepts of other kinds', () => {
  const broad = aConcept('SYMPTOM', 2, { codes: [code('BROAD')] });
  const condition = aConcept('CONDITION', 1, { codes: [code('EXACT')] });
  const old = aConcept('SYMPTOM', 3, { codes: [code('EXACT')], status: 'DEPRECATED' });
  expect(pathsFound(codeIsNotShared, limping, broad, condition, old)).toEqual([]);
  expect(pathsFound(codeIsNotShared, broad, limping)).toEqual([]);
  expect(pathsFound(codeIsNotShared, old, limping)).toEqual([]);
});

test('a code that matches two active concepts of one kind exactly is found on both', () => {
  const other = aConcept('SYMPTOM', 2, { codes: [code('BROAD'), code('EXACT')] });
  expect(pathsFound(codeIsNotShared, limping, other)).toEqual(['codes.0']);
  expect(pathsFound(codeIsNotShared, other, limping)).toEqual(['codes.1']);
});
