import { afterAll, beforeAll, expect, test } from 'vitest';
import { small, smallPack } from '../small-pack.ts';
import { approvedSet, setField } from './approved-set.ts';
import { PROBLEM, publish, resultOf } from './desk-requests.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [smallPack()] });
});
afterAll(() => desk.stop());

const { sciatica } = small;

const wholeOf = (number: number) =>
  resultOf(
    desk.as('editor'),
    `query ($n: Int!) { it: changeSet(number: $n) { status head headHash baseRelease isBehind lastCheck { at release } changes { base draft patchHash } } }`,
    { n: number },
  );

test('a dry run of a set that is behind tells the release that it would become, and leaves nothing behind', async () => {
  const publisher = desk.as('publisher');
  const number = await approvedSet(
    desk,
    'Behind',
    setField(sciatica.id, 'name', 'pain of the sciatic nerve'),
  );
  const other = await approvedSet(desk, 'First', setField(sciatica.id, 'commonness', 'RARE'));
  expect(await publish(publisher, other)).toMatchObject({ number: 2 });
  const before = await wholeOf(number);
  expect(before).toMatchObject({ status: 'APPROVED', baseRelease: 1, isBehind: true });
  const tried = await resultOf(
    publisher,
    `mutation ($n: Int!) { it: publishChangeSet(changeSet: $n, dryRun: true) { ... on Release { number title } ${PROBLEM} } }`,
    { n: number },
  );
  expect(tried).toEqual({ number: 3, title: 'Behind' });
  expect(await wholeOf(number)).toEqual(before);
  expect(await publish(publisher, number)).toMatchObject({ number: 3 });
});
