import { afterAll, beforeAll, expect, test } from 'vitest';
import { small, smallPack } from '../small-pack.ts';
import { approvedSet, setField } from './approved-set.ts';
import { createSet, editSet, publish } from './desk-requests.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [smallPack()] });
});
afterAll(() => desk.stop());

const { sciatica, cramp } = small;
const QUERY =
  'query ($numbers: [Int!]!) { changeSetStandings(numbers: $numbers) { number isBehind conflictCount } }';

test('a list tells which open sets are behind what was published, and in how many places they contradict it', async () => {
  const editor = desk.as('editor');
  const begin = async (title: string, ...edits: readonly object[]) => {
    const { number } = await createSet(editor, title);
    await editSet(editor, { changeSet: number, ifHead: 0 }, edits);
    return number;
  };
  const clashing = await begin('Clashes', setField(sciatica.id, 'name', 'mine'));
  const alike = await begin('Alike', setField(sciatica.id, 'name', 'theirs'));
  const apart = await begin('Apart', setField(cramp.id, 'summary', 'A muscle that tightens.'));
  const closed = await approvedSet(desk, 'Published', setField(sciatica.id, 'name', 'theirs'));
  await publish(desk.as('publisher'), closed);
  const { data } = await editor(QUERY, { numbers: [clashing, alike, apart, closed] });
  expect(data.changeSetStandings).toEqual([
    { number: apart, isBehind: false, conflictCount: 0 },
    { number: alike, isBehind: true, conflictCount: 0 },
    { number: clashing, isBehind: true, conflictCount: 1 },
  ]);
});

test('a published set is neither behind nor in conflict, and says who published it and who had to approve', async () => {
  const first = await approvedSet(desk, 'First', setField(cramp.id, 'name', 'one cramp'));
  await publish(desk.as('publisher'), first);
  const second = await approvedSet(desk, 'Second', setField(cramp.id, 'name', 'another cramp'));
  const asked =
    'query ($n: Int!) { changeSet(number: $n) { isBehind conflicts { key } publishedBy { name } requirement { needs { role count } } } }';
  expect((await desk.as('editor')(asked, { n: second })).data.changeSet.publishedBy).toBeNull();
  await publish(desk.as('publisher'), second);
  const { data } = await desk.as('editor')(asked, { n: first });
  expect(data.changeSet).toEqual({
    isBehind: false,
    conflicts: [],
    publishedBy: { name: 'publisher' },
    requirement: { needs: [{ role: 'EDITOR', count: 1 }] },
  });
});
