import { expect, test } from 'vitest';
import { newSource } from './new-source.ts';
import { sourceTwinOf } from './source-twin.ts';

const knees = {
  id: 'src_1',
  title: 'Arteries of the knee',
  slug: 'arteries-of-the-knee',
  url: 'https://knees.example/arteries',
  doi: null,
};
const legs = { ...knees, id: 'src_2', title: 'Legs', slug: 'legs', url: null };

test('a twin is read at the same place whatever it is called, or else has the same title', () => {
  const place = { url: 'http://www.knees.example/arteries/' };
  expect(sourceTwinOf(newSource('Legs', 'ARTICLE', place), [legs, knees])).toEqual({
    source: knees,
    by: 'PLACE',
  });
  expect(sourceTwinOf(newSource('LEGS', 'ARTICLE'), [knees, legs])).toEqual({ source: legs, by: 'TITLE' });
});

test('what is read elsewhere, says nothing yet or is the source itself is no twin', () => {
  expect(
    sourceTwinOf(newSource('Feet', 'ARTICLE', { url: 'https://feet.example' }), [knees]),
  ).toBeUndefined();
  expect(sourceTwinOf(newSource('', 'ARTICLE'), [{ ...legs, title: '' }])).toBeUndefined();
  expect(sourceTwinOf({ id: 'src_2', title: 'Legs' }, [legs])).toBeUndefined();
});
