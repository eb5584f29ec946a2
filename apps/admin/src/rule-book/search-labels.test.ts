import { expect, test } from 'vitest';
import { searchLabels } from './search-labels.ts';

const things = ['calf pain, brought on by walking', 'calf pain', 'walking pain', 'Achilles pain'].map(
  (label) => ({ label }),
);
const found = (text: string) => searchLabels(things, text).map(({ label }) => label);

test('every word of a text has to begin a word of the label, in any order, shorter labels first', () => {
  expect(found('pai cal')).toEqual(['calf pain', 'calf pain, brought on by walking']);
  expect(found('ACH')).toEqual(['Achilles pain']);
  expect(found('alf')).toEqual([]);
});

test('another name finds a thing too, after those that are called so, and together with words of its label', () => {
  const named = [
    { label: 'breathlessness on stairs' },
    { label: 'shortness of breath, sudden onset', synonyms: ['breathlessness', 'dyspnoea'] },
  ];
  const labels = (text: string) => searchLabels(named, text).map(({ label }) => label);
  expect(labels('breathless')).toEqual(['breathlessness on stairs', 'shortness of breath, sudden onset']);
  expect(labels('dysp sudden')).toEqual(['shortness of breath, sudden onset']);
});

test('an empty text finds all', () => {
  expect(found(' ')).toHaveLength(things.length);
});
