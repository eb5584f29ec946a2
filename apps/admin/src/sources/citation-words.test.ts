import { expect, test } from 'vitest';
import { citationWords } from './citation-words.ts';

test('what rests on a source is counted in words', () => {
  expect(citationWords([])).toBe('Nothing rests on it');
  expect(citationWords([{ type: 'RULE', count: 1 }])).toBe('1 rule rests on it');
  expect(
    citationWords([
      { type: 'RULE', count: 3 },
      { type: 'CASE', count: 1 },
      { type: 'STATEMENT', count: 12 },
    ]),
  ).toBe('3 rules, 1 case and 12 statements rest on it');
});
