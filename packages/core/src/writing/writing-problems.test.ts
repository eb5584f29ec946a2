import { expect, test } from 'vitest';
import type { Concept } from '../index.ts';
import { aCase, aConcept, anId, aRule, aSource } from '../testing/index.ts';
import { unfitCharacter } from './unfit-character.ts';
import { writingProblems } from './writing-problems.ts';

const condition = (fields: Partial<Concept>) =>
  writingProblems({ ...aConcept('CONDITION', 1), ...fields } as Concept).map(({ path }) => path);
const synonym = { text: 'x', scope: 'EXACT', language: 'en' } as const;

test('an ordinary subject of any type may be written', () => {
  for (const subject of [aConcept('SYMPTOM', 1), aRule(1), aCase(1)])
    expect(writingProblems(subject)).toEqual([]);
});

test.each([
  ['a name of more than 200 characters', { name: 'x'.repeat(201) }, ['name']],
  [
    'a synonym of more than 500',
    { synonyms: [synonym, { ...synonym, text: 'x'.repeat(501) }] },
    ['synonyms.1.text'],
  ],
  ['prose of more than 10,000', { summary: { text: 'x'.repeat(10_001), evidence: [] } }, ['summary.text']],
  ['a list of more than 500', { synonyms: Array.from({ length: 501 }, () => synonym) }, ['synonyms']],
  ['a name without a letter or digit', { name: '—' }, ['name']],
  ['a turned direction', { name: 'calf \u202Epain' }, ['name']],
])('%s is told where it stands', (_, fields, paths) => {
  expect(condition(fields as Partial<Concept>)).toEqual(paths);
});

test('texts as long as they may be are taken', () => {
  expect(condition({ name: 'x'.repeat(200), summary: { text: 'x'.repeat(10_000), evidence: [] } })).toEqual(
    [],
  );
});

test('an item is named by its own id, and the sentence says what to do', () => {
  const evidence = [{ id: anId('evd', 1), source: anId('src', 1), direction: 'SUPPORTS', note: 'a\u200Bb' }];
  const [problem] = writingProblems({ ...aConcept('SYMPTOM', 1), evidence } as Concept);
  expect(problem?.path).toBe(`evidence.${anId('evd', 1)}.note`);
  expect(problem?.sentence).toMatch(
    /must not hold characters that nobody sees: take out U\+200B at character 2\.$/,
  );
});

test('more values than a subject may hold are counted', () => {
  const rule = {
    ...aRule(1),
    when: { op: 'all', of: Array.from({ length: 41 }, () => nested(500)) },
  } as never;
  expect(writingProblems(rule)[0]?.sentence).toContain('may hold at most 20000');
});

test.each(['2020-13-45', '2021-02-29', '2026-04-31', '0001', '2020-00'])(
  '%s is no date of a source',
  (date) => {
    expect(writingProblems(aSource(1, { accessedAt: date })).map(({ path }) => path)).toEqual(['accessedAt']);
  },
);

test.each(['2020', '2020-12', '2020-02-29', '2000-02-29'])('%s is a date of a source', (date) => {
  expect(writingProblems(aSource(1, { accessedAt: date, publishedAt: date }))).toEqual([]);
});

function nested(count: number) {
  return { op: 'any', of: Array.from({ length: count }, () => ({ op: 'criterion', criterion: 'x' })) };
}

test.each([
  '\u202E',
  '\u200B',
  '\u2066',
  '\u061C',
  '\u200F',
  '\uFEFF',
  '\u2060',
  '\u{E0041}',
  '\u3164',
  '\u0007',
])('%j is a character that nobody sees', (character) => {
  expect(unfitCharacter(`a${character}b`)).toMatch(/ at character 2$/);
});

test.each([
  'Baker’s cyst',
  'می‌خواهم',
  'क्‍ष',
  'Dampf\u00ADschiff',
  '❤️ 🦵🏽',
  'two\nlines\tand a tab',
  'שלום',
  '日本',
])('%j is fit', (text) => {
  expect(unfitCharacter(text)).toBeUndefined();
});
