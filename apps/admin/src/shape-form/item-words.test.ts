import { expect, test } from 'vitest';
import { itemWords } from './item-words.ts';

const NAMES: Readonly<Record<string, string>> = { sym_1: 'calf pain', src_1: 'A guideline' };
const words = (item: unknown) => itemWords(item, (id) => NAMES[id] ?? id);

test('a finding is told with its circumstances or its amount', () => {
  expect(words({ concept: 'sym_1', state: 'ABSENT', qualifiers: { onset: 'SUDDEN' } })).toBe(
    'calf pain · sudden onset',
  );
  expect(words({ concept: 'obs_1', state: 'PRESENT', value: 38.5, unit: 'Cel' })).toBe('obs_1 · 38.5 °C');
});

test('a piece of evidence is told by its source, place and quote', () => {
  const item = { id: 'evd_1', source: 'src_1', locator: 'Table 2', quote: '9 of 10', direction: 'SUPPORTS' };
  expect(words(item)).toBe('A guideline · Table 2 · “9 of 10”');
});

test('an empty item says nothing', () => {
  expect(words({ id: 'evd_1', source: '' })).toBe('');
});
