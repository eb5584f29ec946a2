import { expect, test } from 'vitest';
import { caseOfSetPath } from './case-of-set-path.ts';

test('a case that exists only in a set is read in the set, another in the library', () => {
  const pathOf = caseOfSetPath(7, ['cas_1']);
  expect(pathOf({ id: 'cas_1', slug: 'calf-pain-and-fever' })).toBe('/change-sets/7/changes#change-cas_1');
  expect(pathOf({ id: 'cas_2', slug: 'a-swollen-leg' })).toBe('/cases/a-swollen-leg');
});
