import { expect, test } from 'vitest';
import { circumstanceWords } from './circumstance-words.ts';

const FACTOR = 'fac_00000000000000000000000001';

test('circumstances are told in words, concepts by name', () => {
  const qualifiers = { onset: 'SUDDEN', aggravatedBy: [FACTOR] };
  expect(circumstanceWords(qualifiers, () => 'walking')).toEqual(['sudden onset', 'worse with walking']);
});

test('what is not yet whole is left out, and the rest is told', () => {
  expect(circumstanceWords({ frequency: { evidence: '' }, onset: 'SUDDEN' }, (id) => id)).toEqual([
    'sudden onset',
  ]);
  expect(circumstanceWords(undefined, (id) => id)).toEqual([]);
});
