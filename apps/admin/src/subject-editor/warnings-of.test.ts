import type { Case, Source } from '@symptograph/core';
import { expect, test } from 'vitest';
import { warningsOf } from './warnings-of.ts';

const given = { id: 'cas_00000000000000000000000001', expected: 'SELF_CARE', acceptable: ['ROUTINE'] };
const source = { id: 'src_00000000000000000000000001', sourceKind: 'GUIDELINE' };
const pathsOf = (subject: object) =>
  warningsOf(subject as Case | Source, '2026-11-28').map(({ path }) => path);

test('an expected level that is not acceptable is told beside it', () => {
  expect(pathsOf(given)).toEqual(['expected']);
  expect(pathsOf({ ...given, acceptable: ['ROUTINE', 'SELF_CARE'] })).toEqual([]);
});

test('a source read tomorrow is told, one read today or this year is not', () => {
  expect(pathsOf({ ...source, accessedAt: '2026-11-29' })).toEqual(['accessedAt']);
  for (const accessedAt of ['2026-11-28', '2026-11', '2026'])
    expect(pathsOf({ ...source, accessedAt })).toEqual([]);
});

test('a rule or a case whose page would be hidden by a page of the site is told at its address name', () => {
  const rule = { id: 'rul_00000000000000000000000001' };
  for (const slug of ['criteria', 'contracts']) expect(pathsOf({ ...rule, slug })).toEqual(['slug']);
  expect(pathsOf({ ...rule, slug: 'contracts-of-muscles' })).toEqual([]);
  expect(pathsOf({ ...given, acceptable: ['SELF_CARE'], slug: 'coverage' })).toEqual(['slug']);
});
