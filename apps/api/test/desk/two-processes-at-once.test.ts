import type { ThrowawayDatabase } from '@symptograph/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruled, ruledGraph, ruledPack } from '../ruled-pack.ts';
import { newDatabase, startTestApi, type TestApi } from '../start-test-api.ts';
import { PROBLEM, resultOf } from './desk-requests.ts';
import type { StaffName } from './staff.ts';
import { askerOf, signIn, startDesk, type TestDesk } from './start-desk.ts';

let place: ThrowawayDatabase;
let desk: TestDesk;
let other: TestApi;

beforeAll(async () => {
  place = await newDatabase('server');
  // Without the rule whose number nothing backs.
  const packs = [ruledPack({ rules: ruledGraph.rules.filter(({ id }) => id !== ruled.highFever.id) })];
  desk = await startDesk({ place, packs });
  other = await startTestApi({ place, packs });
});
afterAll(async () => {
  await other.stop();
  await desk.stop();
  await place.remove();
});

/** Asks both processes twice, all at the same moment. */
async function askAtOnce(name: StaffName, query: string, variables: object) {
  const askers = [desk.as(name), askerOf(other.url, await signIn(other.url, name))];
  return Promise.all([...askers, ...askers].map((ask) => resultOf(ask, query, variables)));
}

test('a request that comes to two processes at the same moment with one key is done once, and answered by both', async () => {
  const query = `mutation ($input: CreateChangeSetInput!) { it: createChangeSet(input: $input) { ... on ChangeSet { number } ${PROBLEM} } }`;
  for (let round = 1; round <= 10; round += 1) {
    const input = { title: `Round ${round}`, idempotencyKey: `round ${round}` };
    const answers = await askAtOnce('editor', query, { input });
    expect(answers).toEqual(answers.map(() => ({ number: round })));
  }
});

test('a rule that is switched off on two processes at the same moment is so by one change set', async () => {
  const query = `mutation ($ruleId: ID!) { it: switchOffRule(ruleId: $ruleId, reason: "It calms people who are in danger.") { ... on ChangeSet { number status } ${PROBLEM} } }`;
  const [first, ...others] = await askAtOnce('lead', query, { ruleId: ruled.embolism.id });
  expect(first).toMatchObject({ status: 'IN_REVIEW' });
  expect(others).toEqual(others.map(() => first));
});

test('nor does one that goes at once, by one signature, go twice', async () => {
  const query = `mutation ($ruleId: ID!) { it: switchOffRule(ruleId: $ruleId, reason: "It calms people who are in danger.") { ... on ChangeSet { number status } ${PROBLEM} } }`;
  await askAtOnce('lead', query, { ruleId: ruled.plainCramp.id });
  const { data } = await desk.as('lead')(
    '{ changeSets(first: 50) { nodes { origin status publishedRelease { number } } } }',
  );
  const emergencies = data.changeSets.nodes.filter(
    ({ origin }: { origin: string }) => origin === 'EMERGENCY',
  );
  expect(emergencies).toEqual([
    { origin: 'EMERGENCY', status: 'PUBLISHED', publishedRelease: { number: 2 } },
    { origin: 'EMERGENCY', status: 'IN_REVIEW', publishedRelease: null },
  ]);
});
