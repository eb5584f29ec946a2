import { expect, test } from 'vitest';
import { isAsWritten, suggestedValue } from './suggestible.ts';

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

test.each([
  ['WORDS', 'calf\nleg', 'calf\n\n leg'],
  ['NUMBER', '1', '1.0'],
  ['CHOICES', 'ACUTE\nCHRONIC', 'ACUTE\nCHRONIC'],
  ['REFERENCE', 'sym_1', 'sym_1 calf pain'],
  ['TEXT', 'calf', 'calf'],
] as const)('%s %j is no other value than %j', (kind, written, text) => {
  expect(isAsWritten({ kind, written }, text)).toBe(true);
});

test.each([
  ['WORDS', 'calf\nleg', 'leg\ncalf'],
  ['NUMBER', '1', '1.5'],
  ['REFERENCE', 'sym_1', 'sym_2 calf pain'],
  ['FLAG', '', 'false'],
] as const)('%s %j is another value than %j', (kind, written, text) => {
  expect(isAsWritten({ kind, written }, text)).toBe(false);
});
