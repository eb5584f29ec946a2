import { expect, test } from 'vitest';
import { wordsOf } from './unsent-words.ts';

const START = { text: '', verdict: 'APPROVE' };

test('what was kept stands over what a form starts with', () => {
  expect(wordsOf('{"text":"Which source?"}', START)).toEqual({ text: 'Which source?', verdict: 'APPROVE' });
});

test('fields that the form does not have, and what is no text, are passed over', () => {
  expect(wordsOf('{"text":3,"other":"x"}', START)).toEqual(START);
});

test('nothing, and what cannot be read, is as nothing kept', () => {
  for (const text of [null, '{"text":', '"text"', 'null']) expect(wordsOf(text, START)).toEqual(START);
});
