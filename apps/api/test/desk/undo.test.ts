import { aConcept, aStatement } from '@symptograph/core/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { small, smallPack } from '../small-pack.ts';
import { setField } from './approved-set.ts';
import { createSet, editSet, PROBLEM, resultOf, SET } from './desk-requests.ts';
import { type AskDesk, startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [smallPack()] });
});
afterAll(() => desk.stop());

const { sciatica, cramp } = small;

const rename = (name: string, { id } = sciatica) => setField(id, 'name', name);
const mustNotMiss = setField(sciatica.id, 'mustNotMiss', true);

type OnHead = { readonly number: number; readonly head: number };

const takeBack = (ask: AskDesk, field: 'undoEdit' | 'redoEdit', { number, head }: OnHead) =>
  resultOf(
    ask,
    `${SET} mutation ($n: Int!, $head: Int!) { it: ${field}(changeSet: $n, ifHead: $head) { ...Set ${PROBLEM} } }`,
    { n: number, head },
  );

const draftOf = ({ changes }: { changes: { subjectId: string; draft: object }[] }) =>
  changes.find(({ subjectId }) => subjectId === sciatica.id)?.draft;

test('an editor undoes and redoes their own edits; what others did at other places stays', async () => {
  const [editor, other] = [desk.as('editor'), desk.as('editor2')];
  const { number } = await createSet(editor, 'Undo');
  await editSet(editor, { changeSet: number, ifHead: 0 }, [rename('one')]);
  await editSet(editor, { changeSet: number, ifHead: 1 }, [rename('two')]);
  const both = await editSet(other, { changeSet: number, ifHead: 2 }, [mustNotMiss]);
  const once = await takeBack(editor, 'undoEdit', both);
  expect(draftOf(once)).toMatchObject({ name: 'one', mustNotMiss: true });
  const twice = await takeBack(editor, 'undoEdit', once);
  expect(draftOf(twice)).toMatchObject({ name: sciatica.name, mustNotMiss: true });
  expect(await takeBack(editor, 'undoEdit', twice)).toMatchObject({ code: 'BLOCKED' });
  const again = await takeBack(editor, 'redoEdit', twice);
  expect(draftOf(again)).toMatchObject({ name: 'one' });
  const all = await takeBack(editor, 'redoEdit', again);
  expect(draftOf(all)).toMatchObject({ name: 'two', mustNotMiss: true });
  expect(all.headHash).toBe(both.headHash);
  const back = await takeBack(editor, 'undoEdit', all);
  expect(draftOf(back)).toMatchObject({ name: 'one' });
  const anew = await editSet(editor, { changeSet: number, ifHead: back.head }, [rename('cramps', cramp)]);
  expect(await takeBack(editor, 'redoEdit', anew)).toMatchObject({ code: 'BLOCKED' });
});

test('an undo never overwrites what somebody else wrote at the same place', async () => {
  const [editor, other] = [desk.as('editor'), desk.as('editor2')];
  const { number } = await createSet(editor, 'Undo at one place');
  await editSet(editor, { changeSet: number, ifHead: 0 }, [mustNotMiss, rename('mine')]);
  const theirs = await editSet(other, { changeSet: number, ifHead: 2 }, [rename('theirs')]);
  expect(await takeBack(editor, 'undoEdit', theirs)).toMatchObject({
    code: 'CONFLICT',
    versions: [{ subjectId: sciatica.id, current: { name: 'theirs' }, yours: { name: sciatica.name } }],
  });
});

test('an undo on a head before one’s own last save is refused', async () => {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, 'Two windows');
  const seen = await editSet(editor, { changeSet: number, ifHead: 0 }, [rename('one')]);
  await editSet(editor, { changeSet: number, ifHead: 1 }, [rename('two')]);
  expect(await takeBack(editor, 'undoEdit', seen)).toMatchObject({ code: 'CONFLICT', currentHead: 2 });
});

test('a change set says something else of itself, and is given up with a reason, for good', async () => {
  const [contributor, editor] = [desk.as('contributor'), desk.as('editor')];
  const { number } = await createSet(contributor, 'A title');
  const described = await resultOf(
    contributor,
    `mutation ($input: DescribeChangeSetInput!) { it: describeChangeSet(input: $input) { ... on ChangeSet { title rationale } ${PROBLEM} } }`,
    { input: { changeSet: number, rationale: ' It was wrong. ' } },
  );
  expect(described).toEqual({ title: 'A title', rationale: 'It was wrong.' });
  const withdraw = (ask: AskDesk, reason: string) =>
    resultOf(
      ask,
      `${SET} mutation ($n: Int!, $reason: String!) { it: withdrawChangeSet(changeSet: $n, reason: $reason) { ...Set ${PROBLEM} } }`,
      { n: number, reason },
    );
  expect(await withdraw(desk.as('publisher'), 'No.')).toMatchObject({ code: 'FORBIDDEN' });
  expect(await withdraw(editor, ' ')).toMatchObject({
    code: 'BAD_USER_INPUT',
    problems: [{ path: 'reason' }],
  });
  expect(await withdraw(editor, 'Nobody needs it.')).toMatchObject({ status: 'WITHDRAWN' });
  expect(await editSet(editor, { changeSet: number, ifHead: 0 }, [rename('late')])).toMatchObject({
    code: 'BLOCKED',
  });
  const { data } = await editor(
    `{ auditLog(subject: "CS-${number}", action: "WITHDRAW_CHANGE_SET") { events { details } } }`,
  );
  expect(data.auditLog.events).toEqual([{ details: { reason: 'Nobody needs it.' } }]);
  const told = await contributor('{ notifications { nodes { kind sentence readAt } } unreadNotifications }');
  expect(told.data).toMatchObject({
    notifications: { nodes: [{ kind: 'WITHDRAWN', readAt: null }] },
    unreadNotifications: 1,
  });
});

test('events tell what is gone by the names that it had', async () => {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, 'A condition that was not to be');
  const subject = aConcept('CONDITION', 77, { name: 'calf fatigue' });
  const link = aStatement('HAS_SYMPTOM', 77, { subject, object: small.pain });
  const made = await editSet(editor, { changeSet: number, ifHead: 0 }, [
    { create: { type: 'CONCEPT', subject } },
  ]);
  const linked = await editSet(editor, { changeSet: number, ifHead: made.head }, [
    { create: { type: 'STATEMENT', subject: link } },
  ]);
  await takeBack(editor, 'undoEdit', await takeBack(editor, 'undoEdit', linked));
  const { events } = await resultOf(
    editor,
    'query ($n: Int!) { it: changeSet(number: $n) { events { nodes { sentence details { sentence } } } } }',
    { n: number },
  );
  const [removedConcept, removedLink, addedLink, addedConcept] = events.nodes.map(
    ({ sentence }: { sentence: string }) => sentence,
  );
  expect(removedConcept).toBe('Removed: the condition calf fatigue.');
  expect(removedLink).toBe(`Removed: calf fatigue has the symptom ${small.pain.name}.`);
  expect(addedLink).toBe(`Added: calf fatigue has the symptom ${small.pain.name}.`);
  expect(addedConcept).toBe('Added: the condition calf fatigue.');
  expect(JSON.stringify(events)).not.toContain(subject.id);
});
