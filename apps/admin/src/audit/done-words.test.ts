import { expect, test } from 'vitest';
import { doneWords } from './done-words.ts';

test('an action is told as something done, one that is not known by its own name', () => {
  expect(doneWords('SUBMIT_CHANGE_SET')).toBe('submitted');
  expect(doneWords('PAINT_THE_WALLS')).toBe('paint the walls');
});
