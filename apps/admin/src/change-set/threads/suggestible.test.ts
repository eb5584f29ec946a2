import { expect, test } from 'vitest';
import { suggestedValue } from './suggestible.ts';

test.each([
  ['TEXT', ' as it is ', ' as it is '],
  ['CHOICE', 'SAME_DAY', 'SAME_DAY'],
  ['FLAG', 'true', true],
  ['FLAG', 'false', false],
  ['NUMBER', '37.5', 37.5],
  ['NUMBER', '', undefined],
  ['NUMBER', 'many', undefined],
  ['CHOICES', 'ACUTE\nCHRONIC', ['ACUTE', 'CHRONIC']],
  ['WORDS', ' calf\n\nleg\ncalf ', ['calf', 'leg']],
  ['WORDS', ' \n', []],
  ['REFERENCE', 'sym_1 calf pain', 'sym_1'],
  ['REFERENCE', '', undefined],
] as const)('%s %j stands for %j', (kind, text, value) => {
  expect(suggestedValue({ kind }, text)).toEqual(value);
});
