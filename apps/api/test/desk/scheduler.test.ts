import { type Database, openDatabase } from '@symptograph/db';
import type { ThrowawayDatabase } from '@symptograph/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruled, ruledGraph, ruledPack } from '../ruled-pack.ts';
import { newDatabase } from '../start-test-api.ts';
import { PROBLEM } from './desk-requests.ts';
import { STAFF } from './staff.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

const WAIT = { timeout: 15_000 };
const DAY = 24 * 60 * 60 * 1_000;

let place: ThrowawayDatabase;
let desk: TestDesk;
let database: Database;

const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();

beforeAll(async () => {
  place = await newDatabase('server');
  database = await openDatabase(place.options);
  for (const days of [1, 6, 8, 400]) {
    const request = { operation: 'createChangeSet', requestHash: 'a'.repeat(64), outcome: 1 };
    const of = { actorId: 'usr_1', key: `${days} days`, at: daysAgo(days) };
    await database.transact((tx) => tx.idempotency.put({ ...request, ...of }));
  }
  // Without the rule whose number nothing backs.
  const rules = ruledGraph.rules.filter(({ id }) => id !== ruled.highFever.id);
  desk = await startDesk({ place, packs: [ruledPack({ rules })], settings: { pollSeconds: 0.05 } });
});
afterAll(async () => {
  await desk.stop();
  await database.close();
  await place.remove();
});

test('what requests with a key came to is forgotten after 7 days', async () => {
  const isKept = async (days: number) =>
    (await database.idempotency.find('usr_1', `${days} days`)) !== undefined;
  await expect.poll(() => isKept(400), WAIT).toBe(false);
  expect(await isKept(8)).toBe(false);
  expect(await isKept(6)).toBe(true);
  expect(await isKept(1)).toBe(true);
});

test('an emergency switch-off whose last signer’s process died before it published is published all the same', async () => {
  const query = `mutation ($ruleId: ID!) { it: switchOffRule(ruleId: $ruleId, reason: "It calms people who are in danger.") { ... on ChangeSet { number status headHash } ${PROBLEM} } }`;
  const { data } = await desk.as('lead')(query, { ruleId: ruled.embolism.id });
  expect(data.it).toMatchObject({ status: 'IN_REVIEW' });
  const { number, headHash } = data.it;
  const changes = await database.changes.ofSet(number);
  const { id: reviewerId, roles } = STAFF.clinician2;
  // As far as the request of the last signer comes in one transaction.
  await database.transact(async (tx) => {
    const covered = changes.map(({ patchHash }) => patchHash);
    const said = {
      verdict: 'APPROVE',
      text: '',
      headHash,
      covered,
      interestsId: `int_${reviewerId.slice(4)}`,
    } as const;
    await tx.reviews.append({
      ...said,
      id: 'rev_0000000000000000000000DEAD',
      changeSet: number,
      reviewerId,
      roles,
      at: daysAgo(0),
    });
    await tx.changeSets.save({ number, status: 'APPROVED' });
  });
  await expect.poll(async () => (await database.changeSets.find(number))?.status, WAIT).toBe('PUBLISHED');
  const { entries } = await database.audit.list({ action: 'PUBLISH' }, { first: 1 });
  expect(entries).toMatchObject([{ actorId: reviewerId, subject: `CS-${number}` }]);
});
