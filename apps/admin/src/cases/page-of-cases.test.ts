import type { Urgency } from '@symptograph/rules';
import { describe, expect, test } from 'vitest';
import type { ReplayedCase } from '../rules/replayed-cases.ts';
import type { CaseListRequest } from './case-list-request.ts';
import { pageOfCases } from './page-of-cases.ts';

function aCase(slug: string, expected: Urgency, floor: Urgency, narrative = ''): ReplayedCase {
  const of = { id: slug, slug, narrative, observations: [], expected, acceptable: [expected] };
  return { of, floor, fired: new Set() };
}

const cases = [
  aCase('ache-after-a-flight', 'ROUTINE', 'ROUTINE', 'Eleven hours in the plane.'),
  aCase('blue-toes', 'EMERGENCY_CALL', 'ROUTINE', 'They are blue.'),
  aCase('cramp', 'SELF_CARE', 'SELF_CARE', 'In the pool.'),
  aCase('dull-ache', 'ROUTINE', 'SAME_DAY', 'At work.'),
];
const ALL: CaseListRequest = { text: undefined, levels: [], onlyOutside: false, after: undefined };
const slugs = (request: Partial<CaseListRequest>, size = 10) =>
  pageOfCases(cases, { ...ALL, ...request }, size).cases.map(({ of }) => of.slug);

describe('the cases that are asked for', () => {
  test('have each word at the start of one of their title or story', () => {
    expect(slugs({ text: 'ache' })).toEqual(['ache-after-a-flight', 'dull-ache']);
    expect(slugs({ text: 'PLAN ache' })).toEqual(['ache-after-a-flight']);
    expect(slugs({ text: 'lane' })).toEqual([]);
  });

  test('have one of the levels that are wanted', () => {
    expect(slugs({ levels: ['SELF_CARE', 'EMERGENCY_CALL'] })).toEqual(['blue-toes', 'cramp']);
  });

  test('are those that the rules answer too low or too high, when these are wanted', () => {
    expect(slugs({ onlyOutside: true })).toEqual(['blue-toes', 'dull-ache']);
  });

  test('come page by page, each once, and the last page says that it is the last', () => {
    const first = pageOfCases(cases, ALL, 3);
    expect(first).toMatchObject({ total: 4, next: 'cramp' });
    const last = pageOfCases(cases, { ...ALL, after: first.next }, 3);
    expect(last).toMatchObject({ total: 4, next: undefined });
    expect([...first.cases, ...last.cases]).toEqual(cases);
  });

  test('go on after a case that is there no more', () => {
    expect(slugs({ after: 'bruise' })).toEqual(['cramp', 'dull-ache']);
  });
});
