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
] as const)('%s %j stands for %j', (kind, text, value) => {
  expect(suggestedValue({ kind }, text)).toBe(value);
});
