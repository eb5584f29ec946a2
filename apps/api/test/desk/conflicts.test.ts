import { afterAll, beforeAll, expect, test } from 'vitest';
import { small, smallPack } from '../small-pack.ts';
import { setField } from './approved-set.ts';
import {
  createSet,
  editSet,
  PROBLEM,
  publish,
  readSet,
  resultOf,
  review,
  SET,
  submit,
} from './desk-requests.ts';
import { type AskDesk, startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [smallPack()] });
});
afterAll(() => desk.stop());

const { sciatica, cramp } = small;

const resolve = (ask: AskDesk, input: object) =>
  resultOf(
    ask,
    `${SET} mutation ($input: ResolveConflictInput!) { it: resolveConflict(input: $input) { ...Set ... on ChangeSet { contributors { name } } ${PROBLEM} } }`,
    { input },
  );

/** Publishes edits of others. */
async function publishEdits(edits: readonly object[]) {
  const editor = desk.as('editor2');
  const { number } = await createSet(editor, 'Meanwhile');
  const drafted = await editSet(editor, { changeSet: number, ifHead: 0 }, edits);
  await submit(editor, number);
  await review(desk.as('clinician'), drafted, 'APPROVE');
  await review(desk.as('lead'), drafted, 'APPROVE');
  expect(await publish(desk.as('publisher'), number)).toMatchObject({ number: expect.any(Number) });
}

test('keeping what the set wants makes nobody a contributor; any other choice does', async () => {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, 'Names');
  await editSet(editor, { changeSet: number, ifHead: 0 }, [
    setField(sciatica.id, 'name', 'mine'),
    setField(cramp.id, 'name', 'my cramp'),
  ]);
  await publishEdits([setField(sciatica.id, 'name', 'theirs'), setField(cramp.id, 'name', 'their cramp')]);
  const behind = await readSet(editor, number);
  expect(behind.conflicts).toMatchObject([{ path: 'name' }, { path: 'name' }]);
  const [ofSciatica, ofCramp] = [sciatica.id, cramp.id].map((id) =>
    behind.conflicts.find(({ subjectId }: { subjectId: string }) => subjectId === id),
  );

  const kept = await resolve(desk.as('clinician2'), {
    changeSet: number,
    key: ofSciatica.key,
    choice: 'OURS',
  });
  expect(kept).toMatchObject({
    head: 2,
    contributors: [{ name: 'editor' }],
    conflicts: [{ key: ofCramp.key }],
  });

  const wrong = { changeSet: number, key: ofCramp.key, choice: 'CUSTOM' };
  expect(await resolve(editor, wrong)).toMatchObject({ problems: [{ path: 'value' }] });
  expect(await resolve(editor, { ...wrong, value: 7 })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await resolve(editor, { ...wrong, choice: 'UNION' })).toMatchObject({
    problems: [{ path: 'choice' }],
  });
  const settled = await resolve(desk.as('clinician2'), { ...wrong, value: 'our cramp' });
  expect(settled).toMatchObject({
    head: 3,
    isBehind: false,
    conflicts: [],
    contributors: [{ name: 'editor' }, { name: 'clinician2' }],
  });
  expect(settled.changes.map(({ draft }: { draft: { name: string } }) => draft.name).sort()).toEqual([
    'mine',
    'our cramp',
  ]);
  await submit(editor, number);
  expect(await review(desk.as('clinician2'), settled, 'APPROVE')).toMatchObject({ code: 'FORBIDDEN' });
  expect(await resolve(editor, { ...wrong, value: 'late' })).toMatchObject({ code: 'NOT_FOUND' });
});

test('one of two conflicts of a subject is settled already by somebody who is a contributor then', async () => {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, 'Two places');
  await editSet(editor, { changeSet: number, ifHead: 0 }, [
    setField(cramp.id, 'name', 'one'),
    setField(cramp.id, 'commonness', 'COMMON'),
  ]);
  await publishEdits([setField(cramp.id, 'name', 'two'), setField(cramp.id, 'commonness', 'RARE')]);
  const { conflicts } = await readSet(editor, number);
  const keyAt = (path: string) => conflicts.find((each: { path: string }) => each.path === path).key;
  const first = await resolve(desk.as('clinician2'), {
    changeSet: number,
    key: keyAt('name'),
    choice: 'THEIRS',
  });
  expect(first).toMatchObject({
    contributors: [{ name: 'editor' }, { name: 'clinician2' }],
    conflicts: [{ path: 'commonness' }],
    changes: [{ draft: { name: 'one' } }],
  });
  const second = await resolve(desk.as('clinician'), {
    changeSet: number,
    key: keyAt('commonness'),
    choice: 'OURS',
  });
  expect(second.changes).toMatchObject([{ draft: { name: 'two', commonness: 'COMMON' } }]);
  expect(second.contributors).toMatchObject([{ name: 'editor' }, { name: 'clinician2' }]);
});

test('whose approval goes stale by how a conflict is settled is told', async () => {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, 'Approved, then in conflict');
  await editSet(editor, { changeSet: number, ifHead: 0 }, [setField(sciatica.id, 'name', 'as approved')]);
  await review(desk.as('clinician'), await submit(editor, number), 'APPROVE');
  await publishEdits([setField(sciatica.id, 'name', 'as published')]);
  const { conflicts } = await readSet(editor, number);
  await resolve(editor, { changeSet: number, key: conflicts[0].key, choice: 'CUSTOM', value: 'as settled' });
  const { data } = await desk.as('clinician')(
    '{ notifications { nodes { sentence changeSet { number } } } }',
  );
  expect(data.notifications.nodes).toContainEqual({
    sentence: expect.stringContaining('your approval does not count any more'),
    changeSet: { number },
  });
});

test('others who are at work on the same subjects are told of, closed sets are not', async () => {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, 'At work');
  await editSet(editor, { changeSet: number, ifHead: 0 }, [setField(sciatica.id, 'mustNotMiss', true)]);
  const { data } = await desk.as('contributor')(
    'query ($ids: [ID!]!) { openChangeSetsTouching(subjectIds: $ids) { changeSet { number status } subjectIds } }',
    { ids: [sciatica.id, small.rest.id] },
  );
  expect(data.openChangeSetsTouching).toContainEqual({
    changeSet: { number, status: 'DRAFT' },
    subjectIds: [sciatica.id],
  });
  const statuses = data.openChangeSetsTouching.map(
    ({ changeSet }: { changeSet: { status: string } }) => changeSet.status,
  );
  expect(statuses).not.toContain('PUBLISHED');
});
