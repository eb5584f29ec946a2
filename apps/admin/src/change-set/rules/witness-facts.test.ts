import { expect, test } from 'vitest';
import { factsBySentence } from './witness-facts.ts';

test('what is there, what is not, and what was measured are told apart', () => {
  const sentence = '+ calf pain, - fever, body temperature >= 38 °C';
  const facts = factsBySentence([
    {
      sentence,
      facts: [
        { label: 'calf pain', state: 'PRESENT', sentence: '+ calf pain' },
        { label: 'fever', state: 'ABSENT', sentence: '- fever' },
        { label: 'body temperature', state: null, sentence: 'body temperature >= 38 °C' },
      ],
    },
  ]);
  expect(facts.get(sentence)).toEqual([
    { state: 'PRESENT', text: 'calf pain' },
    { state: 'ABSENT', text: 'fever' },
    { state: 'VALUE', text: 'body temperature >= 38 °C' },
  ]);
});
