import { expect, test } from 'vitest';
import { problemsAt, sentencesOf } from './problems-at.ts';

const PROBLEMS = [
  { path: 'causes', message: 'causes must have at least 1 item.' },
  { path: 'causes.0', message: 'causes.0 must be an id.' },
  { path: 'causes.1', message: 'causes.1 must be an id.' },
  { path: 'causesOther', message: 'causesOther is missing.' },
];

test('a field has the problems of its own path, and one without fields in it those of its items too', () => {
  expect(problemsAt(PROBLEMS, 'causes')).toEqual(PROBLEMS.slice(0, 1));
  expect(problemsAt(PROBLEMS, 'causes', 'AND_WITHIN')).toEqual(PROBLEMS.slice(0, 3));
});

test('beside the field its path is not said, and what is said of several items is said once', () => {
  expect(sentencesOf(PROBLEMS.slice(0, 3))).toBe('It must have at least 1 item. It must be an id.');
});
