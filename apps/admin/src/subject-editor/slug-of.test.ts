import { expect, test } from 'vitest';
import { slugOf } from './slug-of.ts';

test('an address is made of a name in any script that has Latin letters', () => {
  expect(slugOf('Ménière’s disease (leg)')).toBe('meniere-s-disease-leg');
  expect(slugOf('脚')).toBe('unnamed');
});
