import { expect, test } from 'vitest';
import { withoutTitle } from './without-title.ts';

test('what stands several times is told once, and the title above it is not told again', () => {
  const told = withoutTitle('Fever needs a doctor', [
    'Fever needs a doctor: with (+ fever) the rules answer nothing',
    'Fever needs a doctor: with (+ fever) the rules answer nothing',
    'It is too large to prove',
  ]);
  expect(told).toEqual(['with (+ fever) the rules answer nothing', 'It is too large to prove']);
});
