import { describe, expect, test } from 'vitest';
import { verdictOn } from './verdict.ts';

describe('an answered level', () => {
  const expectation = { expected: 'SAME_DAY', acceptable: ['SAME_DAY', 'EMERGENCY_GO'] } as const;

  test('is right when it is the best one or one that is acceptable', () => {
    expect(verdictOn('SAME_DAY', expectation)).toBe('ACCEPTABLE');
    expect(verdictOn('EMERGENCY_GO', expectation)).toBe('ACCEPTABLE');
    expect(verdictOn('NONE', { expected: 'NONE', acceptable: [] })).toBe('ACCEPTABLE');
  });

  test('that is less urgent is too low, and no answer is the lowest', () => {
    expect(verdictOn('ROUTINE', expectation)).toBe('TOO_LOW');
    expect(verdictOn('NONE', expectation)).toBe('TOO_LOW');
  });

  test('that is more urgent is too high', () => {
    expect(verdictOn('EMERGENCY_CALL', expectation)).toBe('TOO_HIGH');
  });
});
