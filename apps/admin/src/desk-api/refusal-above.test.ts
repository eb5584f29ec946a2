import { expect, test } from 'vitest';
import { refusalAbove } from './refusal-above.ts';

const title = { path: 'input.title', message: 'Give it a title.' };
const other = { path: 'input.rationale', message: 'The rationale is too long.' };

test('what stands beside a field is not said above the form as well', () => {
  expect(refusalAbove({ message: title.message, problems: [title] }, ['title'])).toBeUndefined();
  expect(refusalAbove({ message: title.message, problems: [title, other] }, ['title'])).toBe(other.message);
});

test('a refusal of no field is said above the form', () => {
  expect(refusalAbove({ message: 'The gate is closed.', problems: [] }, ['title'])).toBe(
    'The gate is closed.',
  );
});
