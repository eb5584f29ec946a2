import { canonicalJson, type GraphDocument, type Subject, subjectsOf } from '@symptograph/core';
import { openDatabase, verifyDatabase } from '@symptograph/db';
import type { ThrowawayDatabase } from '@symptograph/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { small, smallGraph, smallPack } from '../small-pack.ts';
import { newDatabase } from '../start-test-api.ts';
import { approvedSet, setField } from './approved-set.ts';
import { PROBLEM, publish, readSet, revert, review, submit } from './desk-requests.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

let place: ThrowawayDatabase;
let desk: TestDesk;

beforeAll(async () => {
  place = await newDatabase('server');
  desk = await startDesk({ place, packs: [smallPack()] });
});
afterAll(async () => {
  await desk.stop();
  await place.remove();
});

const contentOf = (document: GraphDocument) =>
  [...subjectsOf(document)].map(({ version: _, ...content }: Subject) => canonicalJson(content)).sort();

async function contentOfRelease(number: number) {
  const database = await openDatabase(place.options);
  const content = contentOf(await database.releases.loadGraph(number));
  await database.close();
  return content;
}

test('taking release 2 back brings the content of release 1 back as release 3', async () => {
  const edits = [
    setField(small.sciatica.id, 'name', 'sciatic pain'),
    setField(small.rest.id, 'name', 'resting'),
  ];
  await publish(desk.as('publisher'), await approvedSet(desk, 'Names', ...edits));
  expect(await contentOfRelease(2)).not.toEqual(await contentOfRelease(1));
  const set = await revert(desk.as('editor'), 2);
  expect(set).toMatchObject({ status: 'DRAFT', conflicts: [] });
  const { data } = await desk.as('editor')(
    `{ changeSet(number: ${set.number}) { origin title revertsRelease contributors { name } } }`,
  );
  expect(data.changeSet).toEqual({
    origin: 'REVERT',
    title: 'Take back release 2',
    revertsRelease: 2,
    contributors: [{ name: 'editor' }],
  });
  const submitted = await submit(desk.as('editor'), set.number);
  expect(await review(desk.as('editor'), submitted, 'APPROVE')).toMatchObject({ code: 'FORBIDDEN' });
  await review(desk.as('editor2'), submitted, 'APPROVE');
  expect(await publish(desk.as('publisher'), set.number)).toMatchObject({ number: 3 });
  expect(await contentOfRelease(3)).toEqual(await contentOfRelease(1));
  expect(contentOf(smallGraph)).toEqual(await contentOfRelease(3));
});

test('a later edit of the same place is a conflict, one of another place stays', async () => {
  const first = [setField(small.cramp.id, 'name', 'cramp'), setField(small.age.id, 'name', 'high age')];
  await publish(desk.as('publisher'), await approvedSet(desk, 'First', ...first));
  await publish(
    desk.as('publisher'),
    await approvedSet(desk, 'Later', setField(small.cramp.id, 'name', 'leg cramp')),
  );
  const set = await revert(desk.as('editor'), 4);
  expect(set.conflicts).toMatchObject([{ subjectId: small.cramp.id, path: 'name' }]);
  expect(await submit(desk.as('editor'), set.number)).toMatchObject({ code: 'BLOCKED' });
  expect((await readSet(desk.as('editor'), set.number)).changes).toHaveLength(2);
});

test('the first release, one that is not there, and one of which nothing is left are refused; a key makes one set', async () => {
  const editor = desk.as('editor');
  expect(await revert(editor, 1)).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await revert(editor, 99)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await revert(editor, 2)).toMatchObject({ code: 'BLOCKED' });
  expect(await revert(desk.as('contributor'), 2)).toMatchObject({ code: 'FORBIDDEN' });
  const query = `mutation { it: revertRelease(release: 5, title: "Back", idempotencyKey: "once") { ... on ChangeSet { number title } ${PROBLEM} } }`;
  const first = (await editor(query)).data.it;
  expect(first).toMatchObject({ title: 'Back' });
  expect((await editor(query)).data.it).toEqual(first);
});

test('the database verifies after all of it', async () => {
  const database = await openDatabase(place.options);
  expect(await verifyDatabase(database)).toEqual([]);
  await database.close();
});
