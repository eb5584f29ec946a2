import type { ThrowawayDatabase } from '@symptograph/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallPack } from '../small-pack.ts';
import { newDatabase, startTestApi, type TestApi } from '../start-test-api.ts';
import { PROBLEM, resultOf } from './desk-requests.ts';
import { askerOf, signIn, startDesk, type TestDesk } from './start-desk.ts';

let place: ThrowawayDatabase;
let desk: TestDesk;
let other: TestApi;

beforeAll(async () => {
  place = await newDatabase('server');
  desk = await startDesk({ place, packs: [smallPack()] });
  other = await startTestApi({ place, packs: [smallPack()] });
});
afterAll(async () => {
  await other.stop();
  await desk.stop();
  await place.remove();
});

test('a request that comes to two processes at the same moment with one key is done once, and answered by both', async () => {
  const askers = [desk.as('editor'), askerOf(other.url, await signIn(other.url, 'editor'))];
  for (let round = 1; round <= 10; round += 1) {
    const input = { title: `Round ${round}`, idempotencyKey: `round ${round}` };
    const answers = await Promise.all(
      [...askers, ...askers].map((ask) =>
        resultOf(
          ask,
          `mutation ($input: CreateChangeSetInput!) { it: createChangeSet(input: $input) { ... on ChangeSet { number } ${PROBLEM} } }`,
          { input },
        ),
      ),
    );
    expect(answers).toEqual(answers.map(() => ({ number: round })));
  }
});
