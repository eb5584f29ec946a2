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
import { STAFF, type StaffName } from './staff.ts';
import { type AskDesk, startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [smallPack()] });
});
afterAll(() => desk.stop());

const { sciatica, cramp } = small;
const rename = (name: string, { id } = sciatica) => setField(id, 'name', name);

/** A set of the editor that waits for review. */
async function submittedSet(title: string, edit: object) {
  const { number } = await createSet(desk.as('editor'), title);
  await editSet(desk.as('editor'), { changeSet: number, ifHead: 0 }, [edit]);
  return submit(desk.as('editor'), number);
}

const unmet = ({ gate }: { gate: { code: string; isMet: boolean }[] }) =>
  gate.filter(({ isMet }) => !isMet).map(({ code }) => code);

const schedule = (ask: AskDesk, n: number) =>
  resultOf(
    ask,
    `${SET} mutation ($n: Int!) { it: scheduleChangeSet(changeSet: $n, publishAt: "2126-12-01T07:00:00Z") { ...Set ${PROBLEM} } }`,
    { n },
  );

const describeSet = (ask: AskDesk, input: object) =>
  resultOf(
    ask,
    `mutation ($input: DescribeChangeSetInput!) { it: describeChangeSet(input: $input) { ... on ChangeSet { title rationale } ${PROBLEM} } }`,
    { input },
  );

const employed = (name: StaffName, field: 'deactivatePerson' | 'reactivatePerson') =>
  resultOf(
    desk.as('admin'),
    `mutation ($id: ID!) { it: ${field}(personId: $id) { ... on Person { id } ${PROBLEM} } }`,
    { id: STAFF[name].id },
  );

test('an edit that is undone leaves what was approved approved, to be scheduled and published', async () => {
  const [editor, publisher] = [desk.as('editor'), desk.as('publisher')];
  const number = await approvedSet(desk, 'Approved as it was', rename('one'));
  const edited = await editSet(editor, { changeSet: number, ifHead: 1 }, [rename('two')]);
  expect(edited).toMatchObject({ status: 'IN_REVIEW', reviews: [{ standing: 'STALE' }] });
  const undo = `${SET} mutation ($n: Int!) { it: undoEdit(changeSet: $n, ifHead: 2) { ...Set ${PROBLEM} } }`;
  const undone = await resultOf(editor, undo, { n: number });
  expect(undone).toMatchObject({ status: 'APPROVED', reviews: [{ standing: 'COUNTS' }] });
  expect(unmet(undone)).toEqual([]);
  expect(await schedule(publisher, number)).toMatchObject({ status: 'SCHEDULED' });
  expect(await publish(publisher, number)).toMatchObject({ hash: expect.any(String) });
});

test('who objects and then wrote a part objects still, approves nothing, and takes it back when they are content', async () => {
  const [editor, other, publisher] = [desk.as('editor'), desk.as('editor2'), desk.as('publisher')];
  const first = await submittedSet('An objection', rename('spasm', cramp));
  const { number } = await review(other, first, 'REQUEST_CHANGES');
  await editSet(other, { changeSet: number, ifHead: 1 }, [rename('cramp of the leg', cramp)]);
  const again = await submit(editor, number);
  expect(again).toMatchObject({ status: 'IN_REVIEW', reviews: [{ standing: 'OBJECTS' }] });
  const approved = await review(desk.as('clinician'), again, 'APPROVE');
  expect(unmet(approved)).toEqual(['NO_REJECTION']);
  expect(await publish(publisher, number)).toMatchObject({
    code: 'BLOCKED',
    obstacles: [{ code: 'NO_REJECTION' }],
  });
  expect(await review(other, again, 'APPROVE')).toMatchObject({ code: 'FORBIDDEN' });
  const lifted = await review(other, again, 'TAKE_BACK');
  expect(lifted).toMatchObject({
    status: 'APPROVED',
    reviews: [{ standing: 'SUPERSEDED' }, { standing: 'COUNTS' }, { standing: 'TAKEN_BACK' }],
  });
  expect(await review(other, again, 'TAKE_BACK')).toMatchObject({ code: 'BLOCKED' });
  expect(await review(other, again, 'REQUEST_CHANGES')).toMatchObject({ status: 'CHANGES_REQUESTED' });
  expect(await review(other, again, 'TAKE_BACK')).toMatchObject({ status: 'CHANGES_REQUESTED' });
  expect(await submit(editor, number)).toMatchObject({ status: 'APPROVED' });
  expect(await publish(publisher, number)).toMatchObject({ hash: expect.any(String) });
});

test('of somebody who is deactivated neither the objection nor the approval counts', async () => {
  const [editor, publisher] = [desk.as('editor'), desk.as('publisher')];
  const first = await submittedSet('Objected to', rename('lumbago'));
  await review(desk.as('clinician'), first, 'APPROVE');
  const { number } = await review(desk.as('editor2'), first, 'REQUEST_CHANGES');
  expect(unmet(await submit(editor, number))).toEqual(['NO_REJECTION']);
  await employed('editor2', 'deactivatePerson');
  expect(await readSet(editor, number)).toMatchObject({
    status: 'IN_REVIEW',
    reviews: [{ standing: 'COUNTS' }, { standing: 'DEACTIVATED' }],
  });
  expect(await publish(publisher, number)).toMatchObject({ hash: expect.any(String) });

  await employed('editor2', 'reactivatePerson');
  const approved = await submittedSet('Approved', rename('pain of the sciatic nerve'));
  await review(desk.as('clinician2'), approved, 'APPROVE');
  await employed('clinician2', 'deactivatePerson');
  expect(await publish(publisher, approved.number)).toMatchObject({
    code: 'BLOCKED',
    obstacles: [{ code: 'APPROVED_BY_ROLE' }],
  });
  await employed('clinician2', 'reactivatePerson');
  expect(await publish(publisher, approved.number)).toMatchObject({ hash: expect.any(String) });
});

test('a title that somebody approved stays until they take their approval back; the rationale may be another', async () => {
  const [editor, clinician] = [desk.as('editor'), desk.as('clinician')];
  const set = await submittedSet('What was looked at', rename('a cramp', cramp));
  const { number } = set;
  await review(clinician, set, 'APPROVE');
  const refused = { code: 'BLOCKED', message: expect.stringMatching(/Ask whoever approved it/) };
  const other = { changeSet: number, title: 'Something else' };
  expect(await describeSet(editor, other)).toMatchObject(refused);
  expect(await describeSet(editor, { changeSet: number, rationale: 'So.' })).toMatchObject({
    title: 'What was looked at',
    rationale: 'So.',
  });
  await editSet(editor, { changeSet: number, ifHead: 1 }, [rename('one cramp', cramp)]);
  expect(await describeSet(editor, other)).toMatchObject(refused);
  expect(await review(clinician, set, 'TAKE_BACK')).toMatchObject({ status: 'IN_REVIEW' });
  expect(await describeSet(editor, other)).toMatchObject({ title: 'Something else' });
});
