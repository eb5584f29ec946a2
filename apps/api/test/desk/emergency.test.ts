import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruled, ruledGraph, ruledPack } from '../ruled-pack.ts';
import { editSet, PROBLEM, publish, readSet, resultOf, revert, review, submit } from './desk-requests.ts';
import { type AskDesk, startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  // Without the rule whose number nothing backs, which keeps whatever touches rules from being submitted.
  const rules = ruledGraph.rules.filter(({ id }) => id !== ruled.highFever.id);
  desk = await startDesk({ packs: [ruledPack({ rules })] });
});
afterAll(() => desk.stop());

const SET = /* GraphQL */ `
  fragment Off on ChangeSet {
    number status origin title rationale headHash publishedRelease { number changeSet }
    reviews { reviewer { name } verdict standing }
    requirement { needs { role count } }
    followUp { dueAt doneAt doneBy { name } }
  }
`;

const REASON = 'It calms people who are in danger.';

async function switchOff(ask: AskDesk, ruleId: string, reason = REASON, key: string | null = null) {
  const query = `${SET} mutation ($ruleId: ID!, $reason: String!, $key: String) {
    it: switchOffRule(ruleId: $ruleId, reason: $reason, idempotencyKey: $key) { ...Off ${PROBLEM} }
  }`;
  return (await ask(query, { ruleId, reason, key })).data.it;
}

async function followUp(ask: AskDesk, changeSet: number, text: string) {
  const query = `${SET} mutation ($n: Int!, $text: String!) { it: followUpEmergency(changeSet: $n, text: $text) { ...Off ${PROBLEM} } }`;
  return (await ask(query, { n: changeSet, text })).data.it;
}

const rulesNow = async () => {
  const { data } = await desk.api.ask('{ rules { nodes { slug } } }');
  return (data as { rules: { nodes: { slug: string }[] } }).rules.nodes.map(({ slug }) => slug);
};

test('a rule that calms goes at once, by a safety lead with a reason, and by nobody else', async () => {
  const { plainCramp } = ruled;
  expect(await switchOff(desk.as('clinician'), plainCramp.id)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await switchOff(desk.as('lead'), plainCramp.id, ' ')).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await switchOff(desk.as('lead'), 'rul_0000000000000000000000009Z')).toMatchObject({
    code: 'NOT_FOUND',
  });
  const off = await switchOff(desk.as('lead'), plainCramp.id, REASON, 'off once');
  expect(off).toMatchObject({
    status: 'PUBLISHED',
    origin: 'EMERGENCY',
    title: 'Switched off: a plain cramp',
    rationale: 'It calms people who are in danger.',
    publishedRelease: { number: 2, changeSet: off.number },
    reviews: [{ reviewer: { name: 'lead' }, verdict: 'APPROVE' }],
    followUp: { dueAt: expect.any(String), doneAt: null },
  });
  expect(await readSet(desk.as('lead'), off.number)).toMatchObject({
    changes: [{ sentence: 'Removed: the rule a plain cramp. Reason: It calms people who are in danger.' }],
  });
  expect(await rulesNow()).not.toContain('plain-cramp');
  expect(await switchOff(desk.as('lead'), plainCramp.id)).toMatchObject({ code: 'NOT_FOUND' });
  const again = await switchOff(desk.as('lead'), plainCramp.id, REASON, 'off once');
  expect(again).toMatchObject({ number: off.number, status: 'PUBLISHED', publishedRelease: { number: 2 } });
  expect(await switchOff(desk.as('lead'), ruled.embolism.id, REASON, 'off once')).toMatchObject({
    code: 'BAD_USER_INPUT',
    problems: [{ path: 'idempotencyKey' }],
  });
});

test('it is followed up once, by a clinician who did not sign for it', async () => {
  const { data } = await desk.as('lead')('{ changeSet(number: 1) { number } }');
  const { number } = data.changeSet;
  expect(await followUp(desk.as('lead'), number, 'Well done.')).toMatchObject({ code: 'FORBIDDEN' });
  expect(await followUp(desk.as('editor'), number, 'Well done.')).toMatchObject({ code: 'FORBIDDEN' });
  expect(await followUp(desk.as('clinician'), number, '')).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await followUp(desk.as('clinician'), number, 'It stays off.')).toMatchObject({
    followUp: { doneAt: expect.any(String), doneBy: { name: 'clinician' } },
  });
  expect(await followUp(desk.as('clinician2'), number, 'Again.')).toMatchObject({ code: 'BLOCKED' });
});

test('what an emergency does stays as it was signed: nobody edits it, takes it back or suggests something that is then applied', async () => {
  const [lead, editor] = [desk.as('lead'), desk.as('editor')];
  const { number } = await switchOff(lead, ruled.embolism.id);
  const on = { changeSet: number, ifHead: 1 };
  const calmed = {
    update: {
      subjectId: ruled.clot.id,
      operations: [{ op: 'SET', path: 'then.urgency', value: 'SELF_CARE' }],
    },
  };
  const frozen = { code: 'BLOCKED', message: expect.stringMatching(/stays as it was signed: withdraw it/) };
  for (const ask of [lead, editor]) expect(await editSet(ask, on, [calmed])).toMatchObject(frozen);
  expect(await editSet(lead, on, [{ discard: { subjectId: ruled.embolism.id } }])).toMatchObject(frozen);
  const undo = `mutation ($n: Int!) { it: undoEdit(changeSet: $n, ifHead: 1) { ${PROBLEM} } }`;
  expect(await resultOf(lead, undo, { n: number })).toMatchObject(frozen);
  const suggest = `mutation ($input: OpenThreadInput!) { it: openThread(input: $input) { ... on Thread { comments { id } } ${PROBLEM} } }`;
  const input = { changeSet: number, isBlocking: false, text: 'Calm it.', suggestion: calmed };
  const [comment] = (await resultOf(editor, suggest, { input })).comments;
  const apply = `mutation ($id: ID!) { it: applySuggestion(commentId: $id, ifHead: 1) { ${PROBLEM} } }`;
  expect(await resultOf(lead, apply, { id: comment.id })).toMatchObject(frozen);
  expect(await readSet(lead, number)).toMatchObject({
    head: 1,
    status: 'IN_REVIEW',
    changes: [{ action: 'REMOVE', subjectId: ruled.embolism.id }],
    reviews: [{ standing: 'COUNTS' }],
  });
});

test('what takes anybody out of an emergency level waits for a second clinician, and is published by their signature', async () => {
  const { embolism } = ruled;
  const lead = desk.as('lead');
  const waiting = await switchOff(lead, embolism.id);
  expect(waiting).toMatchObject({
    status: 'IN_REVIEW',
    followUp: null,
    requirement: { needs: expect.arrayContaining([{ role: 'CLINICIAN', count: 2 }]) },
  });
  expect(await switchOff(lead, embolism.id)).toMatchObject({ number: waiting.number, status: 'IN_REVIEW' });
  expect(await rulesNow()).toContain('embolism');
  expect(await review(desk.as('clinician'), waiting, 'APPROVE')).toMatchObject({ status: 'PUBLISHED' });
  expect(await rulesNow()).not.toContain('embolism');
});

test('a rule that was switched off comes back by taking the release back, as any other change', async () => {
  const set = await revert(desk.as('editor'), 3);
  expect(set).toMatchObject({ changes: [{ action: 'CREATE', subjectId: ruled.embolism.id }], conflicts: [] });
  const submitted = await submit(desk.as('editor'), set.number);
  expect(submitted).toMatchObject({ status: 'IN_REVIEW' });
  for (const name of ['clinician', 'lead'] as const) await review(desk.as(name), submitted, 'APPROVE');
  const released = await publish(desk.as('publisher'), set.number);
  expect(released).toMatchObject({ number: 4 });
  expect(await rulesNow()).toContain('embolism');
});
