import { afterAll, beforeAll, expect, test } from 'vitest';
import { small, smallPack } from '../small-pack.ts';
import { createSet, editSet } from './desk-requests.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [smallPack()] });
});
afterAll(() => desk.stop());

const { sciatica } = small;
const QUERY =
  'query ($ids: [ID!]!, $all: Boolean) { subjects(ids: $ids, withStatements: $all) { id document } }';

test('an editor takes subjects up as published, or as a change set makes them, with what is stated about them', async () => {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, 'Taken up');
  await editSet(editor, { changeSet: number, ifHead: 0 }, [
    { update: { subjectId: sciatica.id, operations: [{ op: 'SET', path: 'name', value: 'Sciatic pain' }] } },
  ]);
  const ids = [sciatica.id, 'con_NOTHING'];
  const published = await editor(QUERY, { ids });
  expect(published.data.subjects).toMatchObject([
    { id: sciatica.id, document: { id: sciatica.id, name: sciatica.name } },
  ]);
  const drafted = await editor(QUERY, { ids, all: true }, `?changeSet=${number}`);
  const [concept, ...statements] = drafted.data.subjects;
  expect(concept).toMatchObject({ document: { name: 'Sciatic pain' } });
  expect(statements.length).toBeGreaterThan(0);
  for (const { document } of statements) expect([document.subject, document.object]).toContain(sciatica.id);
});
