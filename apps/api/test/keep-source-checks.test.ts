import type { SourceCheck, SourceVisit } from '@symptograph/core';
import { type Database, openDatabase } from '@symptograph/db';
import { type ThrowawayDatabase, untilWaitedFor } from '@symptograph/db/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { keepSourceChecks } from '../src/services/keep-source-checks.ts';
import { newDatabase } from './start-test-api.ts';

let place: ThrowawayDatabase;
let one: Database;
let other: Database;
beforeAll(async () => {
  place = await newDatabase('server');
  [one, other] = await Promise.all([openDatabase(place.options), openDatabase(place.options)]);
});
beforeEach(() => one.transact((tx) => tx.sourceChecks.replaceAll([])));
afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
  await place.remove();
});

const momentOf = (second: number) => `2026-11-28T10:00:0${second}.000Z`;
const now = () => momentOf(9);
/** Nobody was there. */
const visit = (second: number, sourceId = 'src_1'): SourceVisit => ({
  ...{ sourceId, url: 'https://example.org', at: momentOf(second), outcome: 'NO_ANSWER' },
  ...{ status: null, movedTo: null, reason: 'Its server takes no connection.' },
});
const check = (...given: Parameters<typeof visit>): SourceCheck => {
  const visited = visit(...given);
  return { ...visited, unreachableSince: visited.at };
};

test('of runs at the same time the one that began first is kept too, and of each source the later visit', async () => {
  await keepSourceChecks(other, [visit(5), visit(6, 'src_new')], now);
  const kept = await keepSourceChecks(one, [visit(0), visit(1, 'src_2')], now);
  expect(kept).toEqual([check(5), check(1, 'src_2')]);
  expect([...(await one.sourceChecks.list()).values()]).toEqual([...kept, check(6, 'src_new')]);
});

test('a run that is kept while another is waits for it, and sees what it kept', async () => {
  const { keeping } = await other.transact(async (tx) => {
    await tx.sourceChecks.lock();
    const waiting = keepSourceChecks(one, [visit(0)], now);
    await untilWaitedFor(one, 'source_check', waiting);
    await tx.sourceChecks.replaceAll([check(5)]);
    return { keeping: waiting };
  });
  expect(await keeping).toEqual([check(5)]);
});

test('with a clock that was set back visits are kept', async () => {
  await keepSourceChecks(one, [visit(8)], now);
  expect(await keepSourceChecks(one, [visit(2)], () => momentOf(3))).toEqual([check(2)]);
});
