import { expect, test } from 'vitest';
import { z } from 'zod';
import { demandOf } from './demand-of.ts';

test.each([
  [z.record(z.string(), z.json()), null, 'must be an object'],
  [z.string(), undefined, 'is missing; give a text'],
  [z.number().min(0), -1, 'must be at least 0'],
  [z.string().max(2), 'abc', 'must have at most 2 characters'],
  [z.array(z.string()).min(1), [], 'must have at least 1 item'],
  [z.url(), 'x', 'must be a web address: https://example.org/page'],
  [z.iso.datetime(), 'x', 'must be a date and time: 2027-06-01T00:00:00.000Z'],
  [z.enum(['A', 'B']), 'C', 'must be one of A, B'],
  [z.string().min(1, 'must not be empty'), '', 'must not be empty'],
  [
    z.number().refine(() => false, 'low must not be above high'),
    1,
    'is not right: low must not be above high',
  ],
  [z.int().multipleOf(2), 3, 'must be of the form that belongs here'],
])('says what a value has to be, in words of its own', (shape, value, demand) => {
  expect(shape.safeParse(value, { reportInput: true }).error?.issues.map(demandOf)).toEqual([demand]);
});
