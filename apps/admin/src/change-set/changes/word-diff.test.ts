import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DiffRun, wordDiff } from './word-diff.ts';

const text = fc.array(fc.constantFrom('calf', 'pain', 'that', 'fever', ' ', '  ', '\n'), { maxLength: 14 });
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

test('texts that are equal have no difference, and an empty one is all difference', () => {
  expect(wordDiff('calf pain', 'calf pain')).toEqual([{ kind: 'SAME', text: 'calf pain' }]);
  expect(wordDiff('', 'fever')).toEqual([{ kind: 'ADDED', text: 'fever' }]);
  expect(wordDiff('', '')).toEqual([]);
});

test('texts too long to be compared word by word are told whole', () => {
  const long = (word: string) => Array.from({ length: 1200 }, (_, at) => `${word}${at}`).join(' ');
  expect(wordDiff(long('a'), long('b')).length).toBe(2);
});
