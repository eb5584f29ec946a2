import { afterAll, beforeAll, expect, test } from 'vitest';
import { small, smallPack } from '../small-pack.ts';
import { setField } from './approved-set.ts';
import { createSet, editSet, review, submit } from './desk-requests.ts';
import type { StaffName } from './staff.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [smallPack()] });
});
afterAll(() => desk.stop());

const { sciatica, cramp } = small;

const waitsFor = async (name: StaffName, number: number) => {
  const { data } = await desk.as(name)('{ inbox { needsMyReview { changeSets { number } } } }');
  return data.inbox.needsMyReview.changeSets.some((each: { number: number }) => each.number === number);
};

test('a set that an edit in review raised waits for a clinician, and for no editor any more', async () => {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, 'Raised');
  await editSet(editor, { changeSet: number, ifHead: 0 }, [setField(sciatica.id, 'name', 'sciatic pain')]);
  await submit(editor, number);
  expect([await waitsFor('editor2', number), await waitsFor('clinician', number)]).toEqual([true, true]);
  await editSet(editor, { changeSet: number, ifHead: 1 }, [setField(sciatica.id, 'mustNotMiss', true)]);
  expect([await waitsFor('editor2', number), await waitsFor('clinician', number)]).toEqual([false, true]);
});

test('whose approval went stale is told once, however many edits follow', async () => {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, 'Edited on');
  await editSet(editor, { changeSet: number, ifHead: 0 }, [setField(cramp.id, 'name', 'cramp of a muscle')]);
  const { status } = await review(desk.as('editor2'), await submit(editor, number), 'APPROVE');
  expect(status).toBe('APPROVED');
  for (const [place, name] of ['muscular cramp', 'cramp of muscles'].entries())
    await editSet(editor, { changeSet: number, ifHead: place + 1 }, [setField(cramp.id, 'name', name)]);
  const { data } = await desk.as('editor2')('{ notifications { nodes { sentence changeSet { number } } } }');
  const told = data.notifications.nodes.filter(
    ({ sentence, changeSet }: { sentence: string; changeSet: { number: number } }) =>
      changeSet.number === number && sentence.includes('does not count any more'),
  );
  expect(told).toHaveLength(1);
});
