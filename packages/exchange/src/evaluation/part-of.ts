import { createHash } from 'node:crypto';
import type { Case } from '../cases/case.ts';

/** Cases to learn from, to choose between formulas with, and to measure with once a formula is chosen. */
type Part = 'train' | 'dev' | 'test';

/**
 * Which part of the data a case belongs to: all cases of a group to one. By SHA-1 of the group's name: an even first byte is
 * test; of the others a second byte divisible by four is dev. So every run, on any machine, divides alike.
 */
export function partOf({ group }: Pick<Case, 'group'>): Part {
  const [first = 0, second = 0] = createHash('sha1').update(group).digest();
  if (first % 2 === 0) return 'test';
  return second % 4 === 0 ? 'dev' : 'train';
}

/** What a split learns from and is measured on: the test part by all the rest, dev by train alone. */
export function splitCases(
  cases: readonly Case[],
  measured: 'dev' | 'test',
): { readonly learned: readonly Case[]; readonly measured: readonly Case[] } {
  const parts = cases.map((found) => [found, partOf(found)] as const);
  const of = (...wanted: readonly Part[]) =>
    parts.flatMap(([found, part]) => (wanted.includes(part) ? [found] : []));
  return { learned: measured === 'test' ? of('train', 'dev') : of('train'), measured: of(measured) };
}
