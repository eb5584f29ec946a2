import { expect, test } from 'vitest';
import { mergeText } from './merge-text.ts';

const base = 'Rest the leg and raise it. See a doctor if it swells.';

test('words that either changed are as that one wants them', () => {
  const theirs = 'Rest the calf and raise it. See a doctor if it swells.';
  const ours = 'Rest the leg and raise it. See a doctor today if it swells.';
  expect(mergeText({ base, theirs, ours })).toEqual({
    clean: true,
    text: 'Rest the calf and raise it. See a doctor today if it swells.',
  });
});

test.each([
  ['the same word', 'Rest the calf and', 'Rest the foot and'],
  ['words side by side', 'Rest a leg and', 'Rest the foot and'],
  ['the same place', 'Rest the left leg and', 'Rest the sore leg and'],
])('%s changed by both is a conflict, with all else merged into both', (_what, theirs, ours) => {
  const end = 'raise it.';
  const merged = mergeText({
    base: `Rest the leg and ${end}`,
    theirs: `${theirs} ${end}`,
    ours: `${ours} ${end} Now.`,
  });
  expect(merged).toEqual({ clean: false, theirs: `${theirs} ${end} Now.`, ours: `${ours} ${end} Now.` });
});

test('the same change by both is no conflict, and line breaks stay', () => {
  const text = 'One.\n\nTwo  three.';
  expect(mergeText({ base: 'One.', theirs: text, ours: text })).toEqual({ clean: true, text });
});

const words = (count: number, word: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => word(place)).join(' ');

test.each([
  ['200,000 words of each', words(200_000, (place) => `a${place}`), words(200_000, (place) => `b${place}`)],
  ['5,000 times the same word', words(5_000, () => 'a'), `b ${words(5_000, () => 'a')}`],
])('%s, which it would take minutes to compare, conflict as a whole', (_, theirs, before) => {
  const ours = `${before} c`;
  expect(mergeText({ base: before, theirs, ours })).toEqual({ clean: false, theirs, ours });
});

test('a text as long as texts may be is merged, and one of any length where only one side changed it', () => {
  const long = words(1_600, (place) => `word${place % 400}`);
  expect(mergeText({ base: long, theirs: `First ${long}`, ours: `${long} last` })).toEqual({
    clean: true,
    text: `First ${long} last`,
  });
  const longer = words(200_000, () => 'a');
  expect(mergeText({ base: longer, theirs: longer, ours: 'b' })).toEqual({ clean: true, text: 'b' });
  expect(mergeText({ base: longer, theirs: 'b', ours: longer })).toEqual({ clean: true, text: 'b' });
});
