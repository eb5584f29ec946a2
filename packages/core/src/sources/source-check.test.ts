import { expect, test } from 'vitest';
import { outcomeOfStatus } from './outcome-of-status.ts';
import { checkOfAddress, checksAfter, type SourceCheck, type SourceVisit } from './source-check.ts';
import type { VisitOutcome } from './visit-outcome.ts';

const dayOf = (day: number) => `2026-11-0${day}T08:00:00.000Z`;
const visit = (day: number, outcome: VisitOutcome, url = 'https://example.org/a'): SourceVisit => ({
  ...{ sourceId: 'src_1', url, outcome, status: null, movedTo: null, reason: null },
  at: dayOf(day),
});
const NOTHING: ReadonlyMap<string, SourceCheck> = new Map();
/** What is known after runs that are kept in this order. */
const after = (runs: readonly (readonly SourceVisit[])[], now = dayOf(9)) =>
  runs.reduce((earlier, visits) => checksAfter(visits, earlier, now), NOTHING);
const checkAfter = (...visits: readonly SourceVisit[]) => after(visits.map((each) => [each])).get('src_1');
const since = (...visits: readonly SourceVisit[]) => checkAfter(...visits)?.unreachableSince;

test('a source is unreachable since the first visit of those without a break that found nobody', () => {
  expect(since(visit(1, 'GONE'), visit(2, 'NO_ANSWER'))).toBe('2026-11-01T08:00:00.000Z');
  for (const answer of ['REACHABLE', 'MOVED', 'REFUSED'] as const) {
    expect(since(visit(1, 'GONE'), visit(2, answer))).toBeNull();
    expect(since(visit(1, 'GONE'), visit(2, answer), visit(3, 'GONE'))).toBe('2026-11-03T08:00:00.000Z');
  }
});

test('of another address nothing is known before its first visit', () => {
  const earlier = checkAfter(visit(1, 'GONE'));
  expect(since(visit(1, 'GONE'), visit(2, 'GONE', 'https://example.org/b'))).toBe('2026-11-02T08:00:00.000Z');
  expect(checkOfAddress({ url: 'https://example.org/a' }, earlier)).toBe(earlier);
  expect(checkOfAddress({ url: 'https://example.org/b' }, earlier)).toBeUndefined();
  expect(checkOfAddress({}, earlier)).toBeUndefined();
  expect(checkOfAddress({}, undefined)).toBeUndefined();
});

test('what a visit found later stays when an earlier one is kept after it', () => {
  const later = checkAfter(visit(2, 'NO_ANSWER'));
  expect(later?.unreachableSince).toBe(dayOf(2));
  for (const outcome of ['NO_ANSWER', 'REACHABLE'] as const) {
    expect(checkAfter(visit(2, 'NO_ANSWER'), visit(1, outcome))).toEqual(later);
    expect(checkAfter(visit(2, 'NO_ANSWER'), visit(1, outcome, 'https://example.org/b'))).toEqual(later);
  }
  expect(checkAfter(visit(2, 'REACHABLE'), visit(1, 'GONE'))).toMatchObject({ outcome: 'REACHABLE' });
  expect(since(visit(1, 'GONE'), visit(3, 'GONE'), visit(2, 'REACHABLE'), visit(4, 'GONE'))).toBe(dayOf(1));
});

test('what is dated after now counts as found before, and nobody is away since later than the visit', () => {
  const ahead = after([[visit(8, 'GONE')]]);
  const visited = (outcome: VisitOutcome) => checksAfter([visit(2, outcome)], ahead, dayOf(3)).get('src_1');
  expect(visited('GONE')).toEqual({ ...visit(2, 'GONE'), unreachableSince: dayOf(2) });
  expect(visited('REACHABLE')).toMatchObject({ outcome: 'REACHABLE', at: dayOf(2) });
});

test('sources that were not visited are forgotten, but for those that another run visited meanwhile', () => {
  const other = (day: number): SourceVisit => ({ ...visit(day, 'REACHABLE'), sourceId: 'src_2' });
  const known = (...runs: readonly (readonly SourceVisit[])[]) =>
    [...after(runs, dayOf(5)).keys()].toSorted();
  const third: SourceVisit = { ...visit(4, 'REACHABLE'), sourceId: 'src_3' };
  expect(known([other(1)], [visit(2, 'GONE')])).toEqual(['src_1']);
  expect(known([other(3)], [visit(2, 'GONE'), third])).toEqual(['src_1', 'src_2', 'src_3']);
  expect(known([other(9)], [visit(2, 'GONE')])).toEqual(['src_1']);
  expect(known([other(3)], [])).toEqual([]);
});

test('a status says whether an address answers, is gone, refuses, or fails', () => {
  const told = [200, 204, 304, 401, 403, 404, 410, 429, 500, 503].map(outcomeOfStatus);
  expect(told).toEqual([
    ...['REACHABLE', 'REACHABLE', 'REFUSED', 'REFUSED', 'REFUSED', 'GONE', 'GONE', 'REFUSED'],
    ...['NO_ANSWER', 'NO_ANSWER'],
  ]);
});
