import { afterAll, beforeAll, expect, test } from 'vitest';
import { small, smallPack } from '../small-pack.ts';
import { approvedSet, setField } from './approved-set.ts';
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
import { startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [smallPack()] });
});
afterAll(() => desk.stop());

const { sciatica, cramp, thrombosis } = small;

test('of two editors on the same field of a set the second gets a conflict with both versions, and nothing is overwritten', async () => {
  const { number } = await createSet(desk.as('editor'), 'One field');
  const first = await editSet(desk.as('editor'), { changeSet: number, ifHead: 0 }, [
    setField(sciatica.id, 'name', 'the first'),
  ]);
  const second = await editSet(desk.as('editor2'), { changeSet: number, ifHead: 0 }, [
    setField(sciatica.id, 'name', 'the second'),
  ]);
  expect(second).toMatchObject({
    code: 'CONFLICT',
    currentHead: first.head,
    versions: [{ subjectId: sciatica.id, current: { name: 'the first' }, yours: { name: 'the second' } }],
  });
  expect(await readSet(desk.as('editor'), number)).toMatchObject({
    head: first.head,
    changes: [{ draft: { name: 'the first' } }],
  });
});

test('of two editors on different fields of a set both survive, of one subject too', async () => {
  const { number } = await createSet(desk.as('editor'), 'Two fields');
  const edits = [
    ['editor', 'name', 'sciatic nerve pain'],
    ['editor2', 'commonness', 'RARE'],
  ] as const;
  for (const [who, path, value] of edits) {
    await editSet(desk.as(who), { changeSet: number, ifHead: 0 }, [setField(sciatica.id, path, value)]);
  }
  expect((await readSet(desk.as('editor'), number)).changes).toMatchObject([
    { draft: { name: 'sciatic nerve pain', commonness: 'RARE' } },
  ]);
});

test('of two sets on the same field the second has a conflict until somebody chooses; its other fields survive beside the first', async () => {
  const [theirs, ours] = [
    await createSet(desk.as('editor'), 'Theirs'),
    await createSet(desk.as('editor'), 'Ours'),
  ];
  await editSet(desk.as('editor'), { changeSet: theirs.number, ifHead: 0 }, [
    setField(cramp.id, 'name', 'theirs'),
  ]);
  await editSet(desk.as('editor'), { changeSet: ours.number, ifHead: 0 }, [
    setField(cramp.id, 'name', 'ours'),
    setField(cramp.id, 'commonness', 'RARE'),
  ]);
  await review(desk.as('editor2'), await submit(desk.as('editor'), theirs.number), 'APPROVE');
  expect(await publish(desk.as('publisher'), theirs.number)).toMatchObject({ number: 2 });
  expect(await submit(desk.as('editor'), ours.number)).toMatchObject({ code: 'BLOCKED' });
  const { conflicts } = await readSet(desk.as('editor'), ours.number);
  expect(conflicts).toMatchObject([{ subjectId: cramp.id, path: 'name' }]);
  const settled = await resultOf(
    desk.as('editor'),
    `${SET} mutation ($input: ResolveConflictInput!) { it: resolveConflict(input: $input) { ...Set ${PROBLEM} } }`,
    { input: { changeSet: ours.number, key: conflicts[0].key, choice: 'THEIRS' } },
  );
  expect(settled).toMatchObject({
    conflicts: [],
    changes: [{ draft: { name: 'theirs', commonness: 'RARE' } }],
  });
});

test('what was published since an editor opened a form conflicts at the same place, and survives at others', async () => {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, 'A form that is open for long');
  const { extensions } = await editor('{ release { number } }');
  const ifRelease = Number(extensions?.release);
  const meanwhile = await approvedSet(desk, 'Meanwhile', setField(thrombosis.id, 'name', 'their clot'));
  const { number: release } = await publish(desk.as('publisher'), meanwhile);
  const late = await editSet(editor, { changeSet: number, ifHead: 0, ifRelease }, [
    setField(thrombosis.id, 'name', 'my clot'),
  ]);
  expect(late).toMatchObject({
    code: 'CONFLICT',
    currentHead: 0,
    currentRelease: release,
    versions: [{ subjectId: thrombosis.id, current: { name: 'their clot' }, yours: { name: 'my clot' } }],
  });
  const beside = await editSet(editor, { changeSet: number, ifHead: 0, ifRelease }, [
    setField(thrombosis.id, 'commonness', 'RARE'),
  ]);
  expect(beside.changes).toMatchObject([{ draft: { name: 'their clot', commonness: 'RARE' } }]);
  const stillLate = await editSet(editor, { changeSet: number, ifHead: 1, ifRelease }, [
    setField(thrombosis.id, 'name', 'my clot'),
  ]);
  expect(stillLate).toMatchObject({ code: 'CONFLICT', versions: [{ current: { name: 'their clot' } }] });
  const chosen = await editSet(editor, { changeSet: number, ifHead: 1, ifRelease: late.currentRelease }, [
    setField(thrombosis.id, 'name', 'my clot'),
  ]);
  expect(chosen.changes).toMatchObject([{ draft: { name: 'my clot', commonness: 'RARE' } }]);
});

test('a release that there is not cannot have been seen', async () => {
  const { number } = await createSet(desk.as('editor'), 'No such release');
  const edits = [setField(sciatica.id, 'name', 'my clot')];
  for (const ifRelease of [0, 999]) {
    const refused = await editSet(desk.as('editor'), { changeSet: number, ifHead: 0, ifRelease }, edits);
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ path: 'ifRelease' }] });
  }
});
