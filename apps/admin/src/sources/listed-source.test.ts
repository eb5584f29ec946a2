import { expect, test } from 'vitest';
import { type ListedSource, sourcesAskedFor } from './listed-source.ts';
import { readSourceListRequest } from './source-list-request.ts';

type Outcome = NonNullable<NonNullable<ListedSource['standing']>['addressCheck']>['outcome'];

function aSource(
  title: string,
  { isStale = false, cited = 0, kind = 'ARTICLE' as const, outcome = undefined as Outcome | undefined } = {},
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
      addressCheck:
        outcome === undefined
          ? null
          : { outcome, at: null, movedTo: null, reason: null, unreachableSince: null },
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

test('what cannot be read any more stands before what is stale, and sources are narrowed to it, or to what moved', () => {
  const visited = [
    ...sources,
    aSource('elbows', { outcome: 'GONE', cited: 1 }),
    aSource('fevers', { outcome: 'NO_ANSWER', cited: 2 }),
    aSource('gout', { outcome: 'NO_ANSWER', isStale: true }),
    aSource('hips', { outcome: 'MOVED' }),
    aSource('itch', { outcome: 'REFUSED' }),
    aSource('jaws', { outcome: 'REACHABLE' }),
    aSource('knees', { outcome: null }),
  ];
  const shown = (params: Readonly<Record<string, string>>) =>
    sourcesAskedFor(visited, readSourceListRequest(params)).map(({ source }) => source.title);
  expect(shown({}).slice(0, 6)).toEqual(['gout', 'fevers', 'elbows', 'cramps', 'bruises', 'anatomy']);
  expect(shown({ address: 'unreachable' })).toEqual(['gout', 'fevers', 'elbows']);
  expect(shown({ address: 'moved' })).toEqual(['hips']);
  expect(shown({ address: 'unreachable', only: 'stale' })).toEqual(['gout']);
});

test('without the desk nothing is stale, and nothing fails', () => {
  const plain = sources.map((each) => ({ ...each, standing: undefined }));
  const request = readSourceListRequest({ order: 'cited' });
  expect(sourcesAskedFor(plain, request).map(({ source }) => source.title)[0]).toBe('cramps');
  expect(sourcesAskedFor(plain, { ...request, onlyStale: true })).toEqual([]);
});
