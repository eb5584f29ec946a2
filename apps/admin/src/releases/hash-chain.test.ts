import { expect, test } from 'vitest';
import { chainState } from './hash-chain.ts';

const first = { number: 1, hash: 'a', previousHash: null };
const second = { number: 2, hash: 'b', previousHash: 'a' };

test('a release fits that names the hash of the one before it, and the first one that names none', () => {
  expect(chainState(second, first)).toBe('FITS');
  expect(chainState(first, null)).toBe('FITS');
});

test('a release is broken that names another hash, or none', () => {
  expect(chainState({ ...second, previousHash: 'c' }, first)).toBe('BROKEN');
  expect(chainState({ ...second, previousHash: null }, first)).toBe('BROKEN');
  expect(chainState({ ...first, previousHash: 'a' }, null)).toBe('BROKEN');
});

test('nothing is claimed without the very release before it', () => {
  expect(chainState(second, undefined)).toBe('UNKNOWN');
  expect(chainState({ number: 3, hash: 'c', previousHash: 'b' }, first)).toBe('UNKNOWN');
});
