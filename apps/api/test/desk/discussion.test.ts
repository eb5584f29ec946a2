import { afterAll, beforeAll, expect, test } from 'vitest';
import { small, smallPack } from '../small-pack.ts';
import { setField } from './approved-set.ts';
import { createSet, editSet, PROBLEM, readSet, resultOf, review, SET, submit } from './desk-requests.ts';
import { STAFF } from './staff.ts';
import { type AskDesk, startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [smallPack()] });
});
afterAll(() => desk.stop());

const { sciatica } = small;

const rename = (value: string) => setField(sciatica.id, 'name', value);

const THREAD = /* GraphQL */ `
  fragment Thread on Thread {
    id
    isQuoteThere
    isBlocking
    resolvedAt
    comments {
      id
      author { name }
      text
      suggestion { details { sentence before after } problems appliedBy { name } }
    }
  }
`;

const openThread = (ask: AskDesk, input: object) =>
  resultOf(
    ask,
    `${THREAD} mutation ($input: OpenThreadInput!) { it: openThread(input: $input) { ...Thread ${PROBLEM} } }`,
    { input },
  );

const settle = (ask: AskDesk, threadId: string, isResolved: boolean) =>
  resultOf(
    ask,
    `${THREAD} mutation ($id: ID!, $is: Boolean!) { it: settleThread(threadId: $id, isResolved: $is) { ...Thread ${PROBLEM} } }`,
    { id: threadId, is: isResolved },
  );

const apply = (ask: AskDesk, commentId: string, ifHead: number) =>
  resultOf(
    ask,
    `${SET} mutation ($id: ID!, $head: Int!) { it: applySuggestion(commentId: $id, ifHead: $head) { ...Set ... on ChangeSet { contributors { name } } ${PROBLEM} } }`,
    { id: commentId, head: ifHead },
  );

const threadsOf = async (ask: AskDesk, number: number) =>
  (
    await resultOf(
      ask,
      `${THREAD} query ($n: Int!) { it: changeSet(number: $n) { threads { ...Thread } } }`,
      {
        n: number,
      },
    )
  ).threads;

const gateOf = ({ gate }: { gate: { code: string; isMet: boolean }[] }, code: string) =>
  gate.find((item) => item.code === code)?.isMet;

/** A set of the editor that gives sciatica a name. */
async function aDraft(name: string) {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, `Call it ${name}`);
  return editSet(editor, { changeSet: number, ifHead: 0 }, [rename(name)]);
}

test('a blocking conversation keeps the gate shut until it is resolved, and says when its quote is gone', async () => {
  const [editor, clinician] = [desk.as('editor'), desk.as('clinician')];
  const { number } = await aDraft('sciatic pain');
  const about = { changeSet: number, subjectId: sciatica.id, path: 'name', isBlocking: true, text: 'Why?' };
  expect(await openThread(clinician, { ...about, quote: 'lumbago' })).toMatchObject({
    problems: [{ path: 'quote' }],
  });
  expect(await openThread(clinician, { ...about, path: 'nothing.here' })).toMatchObject({
    problems: [{ path: 'path' }],
  });
  expect(await openThread(desk.as('researcher'), about)).toMatchObject({ code: 'FORBIDDEN' });
  const sent = { ...about, quote: 'sciatic pain', idempotencyKey: 'sent twice' };
  const thread = await openThread(clinician, sent);
  expect((await openThread(clinician, sent)).id).toBe(thread.id);
  expect(thread).toMatchObject({ isQuoteThere: true, isBlocking: true, resolvedAt: null });
  expect(gateOf(await readSet(editor, number), 'NO_BLOCKING_THREAD')).toBe(false);
  await editSet(editor, { changeSet: number, ifHead: 1 }, [rename('nerve pain')]);
  expect(await threadsOf(editor, number)).toMatchObject([{ id: thread.id, isQuoteThere: false }]);
  await resultOf(
    editor,
    `mutation ($id: ID!) { it: addComment(input: { threadId: $id, text: "Better?" }) { ... on Thread { id } ${PROBLEM} } }`,
    { id: thread.id },
  );
  for (const name of ['editor', 'editor2', 'publisher'] as const) {
    expect(await settle(desk.as(name), thread.id, true)).toMatchObject({ code: 'FORBIDDEN' });
  }
  expect(gateOf(await readSet(editor, number), 'NO_BLOCKING_THREAD')).toBe(false);
  expect(await settle(clinician, thread.id, true)).toMatchObject({ resolvedAt: expect.any(String) });
  expect(gateOf(await readSet(editor, number), 'NO_BLOCKING_THREAD')).toBe(true);
  expect(await settle(editor, thread.id, false)).toMatchObject({ resolvedAt: null });
  expect(gateOf(await readSet(editor, number), 'NO_BLOCKING_THREAD')).toBe(false);
  const told = await clinician('{ notifications { nodes { kind changeSet { number } } } }');
  expect(told.data.notifications.nodes).toEqual([
    { kind: 'COMMENTED', changeSet: { number } },
    { kind: 'COMMENTED', changeSet: { number } },
  ]);
});

test('a suggested edit is applied once; who suggested it is a contributor and cannot approve', async () => {
  const [editor, clinician] = [desk.as('editor'), desk.as('clinician2')];
  const { number, head } = await aDraft('leg pain');
  const impossible = {
    update: { subjectId: sciatica.id, operations: [{ op: 'SET', path: 'no', value: 1 }] },
  };
  const about = { changeSet: number, isBlocking: false, text: 'Rather so.' };
  expect(await openThread(clinician, { ...about, suggestion: impossible })).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  const thread = await openThread(clinician, { ...about, suggestion: rename('nerve pain in the leg') });
  const [comment] = thread.comments;
  expect(comment.suggestion).toMatchObject({
    details: [{ before: 'leg pain', after: 'nerve pain in the leg' }],
    problems: [],
    appliedBy: null,
  });
  expect(await apply(desk.as('contributor'), comment.id, head)).toMatchObject({ code: 'FORBIDDEN' });
  const applied = await apply(editor, comment.id, head);
  expect(applied).toMatchObject({
    head: 3,
    contributors: [{ name: 'editor' }, { name: 'clinician2' }],
    changes: [{ draft: { name: 'nerve pain in the leg' } }],
  });
  expect(await apply(editor, comment.id, applied.head)).toMatchObject({ code: 'BLOCKED' });
  expect(await threadsOf(editor, number)).toMatchObject([
    { comments: [{ suggestion: { appliedBy: { name: 'editor' } } }] },
  ]);
  await submit(editor, number);
  expect(await review(clinician, applied, 'APPROVE')).toMatchObject({ code: 'FORBIDDEN' });
  const { events } = await resultOf(
    editor,
    'query ($n: Int!) { it: changeSet(number: $n) { events { nodes { seq by { name } sentence details { after } } } } }',
    { n: number },
  );
  expect(events.nodes).toMatchObject([
    { seq: 3, by: { name: 'editor' }, details: [{ after: 'nerve pain in the leg' }] },
    { seq: 2, by: { name: 'clinician2' }, details: [{ after: 'nerve pain in the leg' }] },
    { seq: 1, by: { name: 'editor' }, details: [{ after: 'leg pain' }] },
  ]);
  const undone = await resultOf(
    editor,
    `${SET} mutation ($n: Int!) { it: undoEdit(changeSet: $n, ifHead: 3) { ...Set ${PROBLEM} } }`,
    { n: number },
  );
  expect(undone.changes).toMatchObject([{ draft: { name: 'leg pain' } }]);
});

test('what somebody has viewed is viewed by them alone, and only as long as it stays as it was', async () => {
  const [editor, clinician] = [desk.as('editor'), desk.as('clinician')];
  const { number } = await aDraft('hip pain');
  const viewedBy = async (ask: AskDesk) => {
    const { changes } = await resultOf(
      ask,
      'query ($n: Int!) { it: changeSet(number: $n) { changes { patchHash isViewed } } }',
      { n: number },
    );
    return changes[0];
  };
  const mark = (patchHash: string) =>
    resultOf(
      clinician,
      `mutation ($n: Int!, $id: ID!, $hash: String!) { it: markViewed(changeSet: $n, subjectId: $id, patchHash: $hash) { ... on ChangeSet { number } ${PROBLEM} } }`,
      { n: number, id: sciatica.id, hash: patchHash },
    );
  const { patchHash } = await viewedBy(clinician);
  expect(await mark(patchHash)).toEqual({ number });
  expect(await viewedBy(clinician)).toEqual({ patchHash, isViewed: true });
  expect(await viewedBy(editor)).toEqual({ patchHash, isViewed: false });
  await editSet(editor, { changeSet: number, ifHead: 1 }, [rename('groin pain')]);
  expect(await viewedBy(clinician)).toMatchObject({ isViewed: false });
  expect(await mark(patchHash)).toMatchObject({ code: 'CONFLICT' });
});

test('whoever is asked to look at a change set is told and finds it in their inbox, until they decline', async () => {
  const [editor, clinician] = [desk.as('editor2'), desk.as('clinician')];
  const { number } = await aDraft('back pain');
  const ask = (asker: AskDesk, field: 'assign' | 'unassign', personId: string) =>
    resultOf(
      asker,
      `mutation ($n: Int!, $id: ID!) { it: ${field}(changeSet: $n, personId: $id) { ... on ChangeSet { assignments { person { name } by { name } } } ${PROBLEM} } }`,
      { n: number, id: personId },
    );
  const waiting = async () => {
    const { data } = await clinician('{ inbox { assigned { count changeSets { number } } } }');
    return data.inbox.assigned.changeSets.map((each: { number: number }) => each.number);
  };
  expect(await ask(desk.as('contributor'), 'assign', STAFF.clinician.id)).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await ask(editor, 'assign', STAFF.researcher.id)).toMatchObject({
    problems: [{ path: 'personId' }],
  });
  expect(await ask(editor, 'assign', STAFF.clinician.id)).toEqual({
    assignments: [{ person: { name: 'clinician' }, by: { name: 'editor2' } }],
  });
  expect(await waiting()).toContain(number);
  const { data } = await editor(
    'query ($id: ID!) { changeSets(filter: { assignedTo: $id }) { totalCount nodes { number } } }',
    { id: STAFF.clinician.id },
  );
  expect(data.changeSets).toEqual({ totalCount: 1, nodes: [{ number }] });
  for (let times = 1; times <= 2; times += 1) {
    expect(await ask(clinician, 'unassign', STAFF.clinician.id)).toEqual({ assignments: [] });
  }
  expect(await waiting()).not.toContain(number);
  const log = await editor('{ auditLog(action: "UNASSIGN") { events { action } } }');
  expect(log.data.auditLog.events).toEqual([{ action: 'UNASSIGN' }]);
});

test('a suggestion that comes again with its key is said once, and the key is for no other one', async () => {
  const { number } = await aDraft('sciatic pain');
  const about = {
    changeSet: number,
    subjectId: sciatica.id,
    path: 'name',
    isBlocking: false,
    text: 'Better?',
  };
  const sent = { ...about, suggestion: rename('nerve pain'), idempotencyKey: 'a suggestion' };
  const thread = await openThread(desk.as('clinician'), sent);
  expect((await openThread(desk.as('clinician'), sent)).id).toBe(thread.id);
  const other = { ...sent, suggestion: rename('lumbago') };
  expect(await openThread(desk.as('clinician'), other)).toMatchObject({
    problems: [{ path: 'idempotencyKey' }],
  });
});
