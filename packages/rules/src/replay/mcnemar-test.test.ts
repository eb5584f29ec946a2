import { expect, test } from 'vitest';
import { mcnemarTest } from './mcnemar-test.ts';

/** Twice the smaller tail of a binomial distribution with 1/2, by hand. */
const BY_HAND = [
  [0, 0, 1],
  [5, 5, 1],
  [1, 0, 1],
  [0, 6, 2 / 64],
  [9, 1, (2 * (1 + 10)) / 1024],
  [3, 12, (2 * (1 + 15 + 105 + 455)) / 32768],
] as const;

test.each(BY_HAND)(
  '%i gained and %i lost have the probability that was counted by hand',
  (gained, lost, p) => {
    expect(mcnemarTest(gained, lost).p).toBeCloseTo(p, 12);
  },
);

test('thousands of discordant cases neither overflow nor vanish', () => {
  expect(mcnemarTest(5000, 5000).p).toBe(1);
  expect(mcnemarTest(2450, 2550).p).toBeCloseTo(0.1615, 3);
});
