import { expect, test } from 'vitest';
import type { Case } from '../cases/case.ts';
import { partOf, splitCases } from './part-of.ts';

const aCase = (number: number, group: string): Case => ({
  id: `case ${number}`,
  group,
  findings: [],
  expected: { code: 'OMIM:1', label: '' },
  file: 'a.json',
  line: 1,
});

const cases = Array.from({ length: 4000 }, (_, number) => aCase(number, `PMID:${number >> 1}`));

test('cases of one publication are in one part', () => {
  const parts = new Map<string, Set<string>>();
  for (const found of cases) {
    parts.set(found.group, (parts.get(found.group) ?? new Set()).add(partOf(found)));
  }
  expect([...parts.values()].every(({ size }) => size === 1)).toBe(true);
});

test('about half of the groups are test, an eighth dev, three eighths train', () => {
  const share = (part: string) => cases.filter((found) => partOf(found) === part).length / cases.length;
  expect(share('test')).toBeCloseTo(1 / 2, 1);
  expect(share('dev')).toBeCloseTo(1 / 8, 1);
  expect(share('train')).toBeCloseTo(3 / 8, 1);
});

test('no group is both learned from and measured, and measuring on dev leaves the test part alone', () => {
  for (const measured of ['dev', 'test'] as const) {
    const split = splitCases(cases, measured);
    const learned = new Set(split.learned.map(({ group }) => group));
    expect(split.measured.length).toBeGreaterThan(0);
    expect(split.measured.filter(({ group }) => learned.has(group))).toEqual([]);
  }
  const used = Object.values(splitCases(cases, 'dev')).flat();
  expect(used.filter((found) => partOf(found) === 'test')).toEqual([]);
});
