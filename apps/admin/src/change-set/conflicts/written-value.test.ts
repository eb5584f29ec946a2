import { expect, test } from 'vitest';
import { readValue, writtenValue } from './written-value.ts';

test('a text is written as it is, and read back so', () => {
  expect(writtenValue('calf pain')).toBe('calf pain');
  expect(readValue('sore calf', 'calf pain')).toEqual({ value: 'sore calf' });
});

test('anything else is written as JSON, and read back so; nothing is nothing', () => {
  const value = { scope: 'EXACT', words: ['a'] };
  expect(readValue(writtenValue(value), value)).toEqual({ value });
  expect(readValue('', value)).toEqual({ value: null });
  expect(writtenValue(null)).toBe('');
});

test('what is neither is refused', () => {
  expect(readValue('{ "a": ', { a: 1 })).toBeUndefined();
});
