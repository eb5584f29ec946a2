import { expect, test } from 'vitest';
import { newSource } from './new-source.ts';
import { isNowhere, sourceProblems } from './source-problems.ts';

test('what the graph refuses of a source is told at its field, and a whole one has nothing wrong', () => {
  expect(
    Object.keys(sourceProblems(newSource('', '' as 'ARTICLE', { url: 'nice.org.uk', doi: 'abc' }))),
  ).toEqual(['title', 'sourceKind', 'url', 'doi']);
  const whole = { url: 'https://www.nice.org.uk/guidance/ng158', doi: '10.1000/182' };
  expect(sourceProblems(newSource('Leg pain', 'GUIDELINE', whole))).toEqual({});
});

test('an article has to be read somewhere, a textbook or an expert is found otherwise', () => {
  expect(isNowhere(newSource('Leg pain', 'ARTICLE'))).toBe(true);
  expect(isNowhere(newSource('Leg pain', 'ARTICLE', { doi: '10.1000/182' }))).toBe(false);
  expect(isNowhere(newSource('Leg pain', 'TEXTBOOK'))).toBe(false);
});
