import { expect, test } from 'vitest';
import { isPlace, isSamePlace, sourcePlaceOf } from './source-place.ts';

test('a DOI is taken out of the address of its resolver, and every other address stays as it is', () => {
  expect(sourcePlaceOf({ url: ' https://doi.org/10.1000/182 ', doi: '' })).toEqual({ doi: '10.1000/182' });
  expect(sourcePlaceOf({ url: '', doi: 'doi:10.1000/182' })).toEqual({ doi: '10.1000/182' });
  expect(sourcePlaceOf({ url: 'https://www.nice.org.uk/a', doi: 'abc' })).toEqual({
    url: 'https://www.nice.org.uk/a',
    doi: 'abc',
  });
  expect(sourcePlaceOf({ url: 'https://doi.org/10.1000/1', doi: '10.1000/182' })).toEqual({
    url: 'https://doi.org/10.1000/1',
    doi: '10.1000/182',
  });
  expect(sourcePlaceOf({ url: '', doi: ' ' })).toEqual({});
});

test('a place is the same however its address is written, and another page or query is another one', () => {
  const nice = { url: 'https://www.nice.org.uk/guidance/ng158' };
  expect(isSamePlace(nice, { url: 'http://nice.org.uk/guidance/ng158/#part' })).toBe(true);
  expect(isSamePlace(nice, { url: 'https://www.nice.org.uk/guidance/ng159' })).toBe(false);
  expect(isSamePlace({ url: 'https://a.org/p?id=1' }, { url: 'https://a.org/p?id=2' })).toBe(false);
  expect(isSamePlace({ doi: '10.1000/ABC' }, { url: 'https://doi.org/10.1000/abc' })).toBe(true);
  expect(isSamePlace({}, {})).toBe(false);
  expect(isSamePlace({}, nice)).toBe(false);
});

test('an address or a DOI in a search is told from a title', () => {
  for (const text of ['https://a.org/p', '10.1000/182', 'doi:10.1000/182']) expect(isPlace(text)).toBe(true);
  for (const text of ['Arteries of the knee', '10 ways to walk', 'https://'])
    expect(isPlace(text)).toBe(false);
});
