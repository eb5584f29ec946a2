import { expect, test } from 'vitest';
import { numberProblem } from './number-problem.ts';

const OF_FOUR = { isWhole: true, least: 1, most: 4 };

test.each(['1', '4', ' 3 '])('%j of four is taken', (text) => {
  expect(numberProblem(text, OF_FOUR)).toBeUndefined();
});

test.each([
  ['', 'Write a number.'],
  ['abc', 'That is no number; write it in digits.'],
  ['1,5', 'Write a whole number.'],
  ['0', 'Write 1 or more.'],
  ['−1', 'Write 1 or more.'],
  ['99', 'There are only 4; write 4 or less.'],
])('%j of four is told to be mended', (text, sentence) => {
  expect(numberProblem(text, OF_FOUR)).toBe(sentence);
});

test('an amount may have decimals after a comma, and may be left out where nothing is asked', () => {
  expect(numberProblem('1,5', {})).toBeUndefined();
  expect(numberProblem('', { isOptional: true })).toBeUndefined();
});
