import { expect, test } from 'vitest';
import { type ListedSource, sourcesAskedFor } from './listed-source.ts';
import { readSourceListRequest } from './source-list-request.ts';

function aSource(
  title: string,
  { isStale = false, cited = 0, kind = 'ARTICLE' as const } = {},
): ListedSource {
  return {
    source: {
      id: title,
      slug: title,
      title,
      sourceKind: kind,
      url: null,
      doi: null,
    } as ListedSource['source'],
    statements: cited,
    standing: {
      id: title,
      outOfDate: isStale ? 'was last read 2019' : null,
      citationCounts: cited === 0 ? [] : [{ type: 'RULE', count: cited }],
    },
  };
}

const sources = [
  aSource('anatomy', { cited: 4 }),
  aSource('bruises', { isStale: true, cited: 1 }),
  aSource('cramps', { isStale: true, cited: 9 }),
  aSource('diets', { cited: 2 }),
];
const titles = (params: Readonly<Record<string, string>>) =>
  sourcesAskedFor(sources, readSourceListRequest(params)).map(({ source }) => source.title);

test('what nobody looked at lately enough stands first, that on which most rests before the rest', () => {
  expect(titles({})).toEqual(['cramps', 'bruises', 'anatomy', 'diets']);
});

test('the most cited, or the first by title, stand first when asked for', () => {
  expect(titles({ order: 'cited' })).toEqual(['cramps', 'anatomy', 'diets', 'bruises']);
  expect(titles({ order: 'title' })).toEqual(['anatomy', 'bruises', 'cramps', 'diets']);
});

test('sources are narrowed to words, to a kind, and to stale ones', () => {
  expect(titles({ q: 'AMP' })).toEqual(['cramps']);
  expect(titles({ kind: 'GUIDELINE' })).toEqual([]);
  expect(titles({ only: 'stale' })).toEqual(['cramps', 'bruises']);
});

test('without the desk nothing is stale, and nothing fails', () => {
  const plain = sources.map((each) => ({ ...each, standing: undefined }));
  const request = readSourceListRequest({ order: 'cited' });
  expect(sourcesAskedFor(plain, request).map(({ source }) => source.title)[0]).toBe('cramps');
  expect(sourcesAskedFor(plain, { ...request, onlyStale: true })).toEqual([]);
});
