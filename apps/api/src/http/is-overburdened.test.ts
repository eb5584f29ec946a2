import { describe, expect, test } from 'vitest';
import { isOverburdened } from './is-overburdened.ts';

describe('an event loop has more to do than it can', () => {
  test.each([
    ['late three times in a row', [1_001, 2_000, 1_500]],
    ['late for as long as it was watched', [1_200, 1_200, 1_200, 1_200, 1_200]],
    ['late now, whatever was before', [0, 3, 1_001, 1_001, 1_001]],
  ])('when it was %s', (_how, delays) => {
    expect(isOverburdened(delays)).toBe(true);
  });

  test.each([
    ['was not watched yet', []],
    ['was late twice only so far', [5_000, 5_000]],
    ['was late by no more than a second', [1_000, 1_000, 1_000]],
    ['was in time between', [5_000, 5_000, 4, 5_000, 5_000]],
    ['is in time again', [5_000, 5_000, 5_000, 900]],
  ])('but not when it %s', (_how, delays) => {
    expect(isOverburdened(delays)).toBe(false);
  });
});
