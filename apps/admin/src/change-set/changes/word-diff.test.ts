import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DiffRun, wordDiff } from './word-diff.ts';

const text = fc.array(fc.constantFrom('calf', 'pain', 'that', 'fever', 'a', ',', ' ', '  ', '\n'), {
  maxLength: 14,
});
const without = (runs: readonly DiffRun[], kind: DiffRun['kind']) =>
  runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('');

test('without what was added it is the older text, without what was removed the newer', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDiff(before.join(''), after.join(''));
      expect(without(runs, 'ADDED')).toBe(before.join(''));
      expect(without(runs, 'REMOVED')).toBe(after.join(''));
    }),
    { numRuns: 200 },
  );
});

test('only the words that differ are told as removed and added', () => {
  expect(wordDiff('Any pain behind the leg.', 'Any discomfort behind the leg.')).toEqual([
    { kind: 'SAME', text: 'Any ' },
    { kind: 'REMOVED', text: 'pain' },
    { kind: 'ADDED', text: 'discomfort' },
    { kind: 'SAME', text: ' behind the leg.' },
  ]);
});

test('a stretch that is written anew reads as one removal and one addition', () => {
  expect(
    wordDiff('If so, go to emergency care now; do not wait.', 'If so, see a doctor today; do not wait.'),
  ).toEqual([
    { kind: 'SAME', text: 'If so, ' },
    { kind: 'REMOVED', text: 'go to emergency care now' },
    { kind: 'ADDED', text: 'see a doctor today' },
    { kind: 'SAME', text: '; do not wait.' },
  ]);
});

test('a mark is no part of the word before it, and words that go apart from each other are told apart', () => {
  expect(wordDiff('warmth, redness, fever or cold', 'warmth, redness or cold')).toEqual([
    { kind: 'SAME', text: 'warmth, redness' },
    { kind: 'REMOVED', text: ', fever' },
    { kind: 'SAME', text: ' or cold' },
  ]);
  expect(
    wordDiff('old warmth, redness, fever', 'warmth, fever').map(({ kind, text }) => `${kind} ${text}`),
  ).toEqual(['REMOVED old ', 'SAME warmth', 'REMOVED , redness', 'SAME , fever']);
});

test('texts that are equal have no difference, and an empty one is all difference', () => {
  expect(wordDiff('calf pain', 'calf pain')).toEqual([{ kind: 'SAME', text: 'calf pain' }]);
  expect(wordDiff('', 'fever')).toEqual([{ kind: 'ADDED', text: 'fever' }]);
  expect(wordDiff('', '')).toEqual([]);
});

test('texts too long to be compared word by word are told whole', () => {
  const long = (word: string) => Array.from({ length: 1200 }, (_, at) => `${word}${at}`).join(' ');
  expect(wordDiff(long('a'), long('b')).length).toBe(2);
});
