import { afterAll, beforeAll, expect, test } from 'vitest';
import { small, smallPack } from '../small-pack.ts';
import { approvedSet, setField } from './approved-set.ts';
import { createSet, editSet, publish, submit } from './desk-requests.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [smallPack()] });
});
afterAll(() => desk.stop());

const { sciatica, cramp } = small;

test('an address that was published answers with the concept after it was given another slug', async () => {
  const number = await approvedSet(desk, 'A slug', setField(sciatica.id, 'slug', 'sciatic-pain'));
  expect(await publish(desk.as('publisher'), number)).toMatchObject({ number: 2 });
  const query =
    '{ old: condition(slug: "sciatica") { id slug } new: condition(slug: "sciatic-pain") { id } ref: concept(ref: "condition/sciatica") { id } }';
  expect((await desk.api.ask(query)).data).toEqual({
    old: { id: sciatica.id, slug: 'sciatic-pain' },
    new: { id: sciatica.id },
    ref: { id: sciatica.id },
  });
});

test('an address that another concept had cannot be taken', async () => {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, 'Taking it');
  await editSet(editor, { changeSet: number, ifHead: 0 }, [setField(cramp.id, 'slug', 'sciatica')]);
  expect(await submit(editor, number)).toMatchObject({
    code: 'BLOCKED',
    obstacles: expect.arrayContaining([
      {
        code: 'SLUG_TAKEN',
        sentence: expect.stringContaining('“muscle cramp” is, or was, also that of “sciatica”'),
      },
    ]),
  });
});
