import { expect, test } from 'vitest';
import { outcomeOfStatus } from './outcome-of-status.ts';
import { checkAfter, checkOfAddress, type SourceCheck, type SourceVisit } from './source-check.ts';
import type { VisitOutcome } from './visit-outcome.ts';

const visit = (day: number, outcome: VisitOutcome, url = 'https://example.org/a'): SourceVisit => ({
  ...{ sourceId: 'src_1', url, outcome, status: null, movedTo: null, reason: null },
  at: `2026-11-0${day}T08:00:00.000Z`,
});
const since = (...visits: readonly SourceVisit[]) =>
  visits.reduce<SourceCheck | undefined>((earlier, each) => checkAfter(each, earlier), undefined)
    ?.unreachableSince;

test('a source is unreachable since the first visit of those without a break that found nobody', () => {
  expect(since(visit(1, 'GONE'), visit(2, 'NO_ANSWER'))).toBe('2026-11-01T08:00:00.000Z');
  for (const answer of ['REACHABLE', 'MOVED', 'REFUSED'] as const) {
    expect(since(visit(1, 'GONE'), visit(2, answer))).toBeNull();
    expect(since(visit(1, 'GONE'), visit(2, answer), visit(3, 'GONE'))).toBe('2026-11-03T08:00:00.000Z');
  }
});

test('of another address nothing is known before its first visit', () => {
  const earlier = checkAfter(visit(1, 'GONE'), undefined);
  expect(since(visit(1, 'GONE'), visit(2, 'GONE', 'https://example.org/b'))).toBe('2026-11-02T08:00:00.000Z');
  expect(checkOfAddress({ url: 'https://example.org/a' }, earlier)).toBe(earlier);
  expect(checkOfAddress({ url: 'https://example.org/b' }, earlier)).toBeUndefined();
  expect(checkOfAddress({}, earlier)).toBeUndefined();
  expect(checkOfAddress({}, undefined)).toBeUndefined();
});

test('a status says whether an address answers, is gone, refuses, or fails', () => {
  const told = [200, 204, 304, 401, 403, 404, 410, 429, 500, 503].map(outcomeOfStatus);
  expect(told).toEqual([
    ...['REACHABLE', 'REACHABLE', 'REFUSED', 'REFUSED', 'REFUSED', 'GONE', 'GONE', 'REFUSED'],
    ...['NO_ANSWER', 'NO_ANSWER'],
  ]);
});
