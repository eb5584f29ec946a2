import { expect, test } from 'vitest';
import { pathsFound } from '../../../test/found.ts';
import { aConcept } from '../../testing/index.ts';
import { codeSystemIsKnown } from './code-system-is-known.ts';

const withSystems = (...systems: readonly string[]) =>
  aConcept('CONDITION', 1, {
    codes: systems.map((system) => ({ system, value: '0000001', relation: 'EXACT' as const })),
  });

test('a code of a known system is accepted', () => {
  expect(pathsFound(codeSystemIsKnown, withSystems('MONDO', 'SNOMEDCT'))).toEqual([]);
});

test('a code of an unknown system is found, and prefixes are written in one way', () => {
  expect(pathsFound(codeSystemIsKnown, withSystems('MONDO', 'ICD9', 'mondo'))).toEqual([
    'codes.1.system',
    'codes.2.system',
  ]);
});
