import { expect, test } from 'vitest';
import { historyOf, redo, step, undo } from './history.ts';

test('steps back and forth lead to the same values, and a new step forgets what was taken back', () => {
  const twice = step(step(historyOf('a'), 'b'), 'c');
  expect(undo(undo(twice)).present).toBe('a');
  expect(redo(undo(twice))).toEqual(twice);
  expect(redo(step(undo(twice), 'd')).present).toBe('d');
});

test('there is nothing before the first step and nothing after the last, and no change is no step', () => {
  const first = historyOf('a');
  expect(undo(first)).toEqual(first);
  expect(redo(first)).toEqual(first);
  expect(step(first, 'a')).toBe(first);
});
