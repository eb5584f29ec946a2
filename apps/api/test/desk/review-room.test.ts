import { isPresent } from '@symptograph/core/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruled, ruledPack } from '../ruled-pack.ts';
import { small } from '../small-pack.ts';
import { setField } from './approved-set.ts';
import { createSet, editSet, PROBLEM, publish, resultOf, review, SET, submit } from './desk-requests.ts';
import { STAFF } from './staff.ts';
import { type AskDesk, startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [ruledPack()] });
});
afterAll(() => desk.stop());

const { sciatica, cramp, rest } = small;

/** A set of the editor with some edits. */
async function aDraft(title: string, edits: readonly object[]) {
  const { number } = await createSet(desk.as('editor'), title);
  return editSet(desk.as('editor'), { changeSet: number, ifHead: 0 }, edits);
}

const gateOf = ({ gate }: { gate: { code: string; isMet: boolean }[] }, code: string) =>
  gate.find((item) => item.code === code)?.isMet;

const WITNESSES = /* GraphQL */ `
  query Witnesses($n: Int!) {
    it: changeSet(number: $n) {
      head
      witnesses(first: 100) {
        totalCount
        nodes { key sentence before after asksForLevel reason { decision reason by { name } } cases { slug } opposedCases { id slug } }
      }
    }
  }
`;

test('each witness of a change that leaves an emergency level gets a reason, and becomes a case', async () => {
  const [editor, clinician] = [desk.as('editor'), desk.as('clinician')];
  const { number } = await aDraft('Less urgent', [setField(ruled.embolism.id, 'then.urgency', 'SAME_DAY')]);
  const { witnesses } = await resultOf(editor, WITNESSES, { n: number });
  expect(witnesses.totalCount).toBeGreaterThan(0);
  expect(witnesses.nodes[0]).toMatchObject({ before: 'EMERGENCY_CALL', after: 'SAME_DAY', reason: null });
  const say = (ask: AskDesk, witnessKey: string, decision: 'ACCEPT' | 'REFUSE') =>
    resultOf(
      ask,
      `${SET} mutation ($input: ReasonWitnessInput!) { it: reasonWitness(input: $input) { ...Set ${PROBLEM} } }`,
      { input: { changeSet: number, witnessKey, decision, reason: 'Seen so.' } },
    );
  const [{ key }] = witnesses.nodes;
  expect(await say(editor, key, 'ACCEPT')).toMatchObject({ code: 'FORBIDDEN' });
  expect(await say(clinician, 'no such key', 'ACCEPT')).toMatchObject({ code: 'NOT_FOUND' });
  for (const { key: each } of witnesses.nodes) await say(clinician, each, 'ACCEPT');
  const refused = await say(clinician, key, 'REFUSE');
  expect(refused.requirement.ruleClass).toBe('S');
  expect(gateOf(refused, 'NO_WITNESS_REFUSED')).toBe(false);
  const told = await editor('{ notifications(first: 1) { nodes { sentence changeSet { number } } } }');
  expect(told.data.notifications.nodes).toEqual([
    { sentence: expect.stringContaining('clinician says that a new answer'), changeSet: { number } },
  ]);
  const accepted = await say(clinician, key, 'ACCEPT');
  expect(gateOf(accepted, 'NO_WITNESS_REFUSED')).toBe(true);
  expect(gateOf(accepted, 'WITNESSES_REASONED')).toBe(true);

  const make = (witnessKey: string, ifHead: number) =>
    resultOf(
      editor,
      `${SET} mutation ($n: Int!, $key: String!, $head: Int!) { it: makeWitnessCase(changeSet: $n, witnessKey: $key, ifHead: $head) { ...Set ${PROBLEM} } }`,
      { n: number, key: witnessKey, head: ifHead },
    );
  const made = await make(key, 1);
  expect(made.changes.map(({ draft }: { draft: object }) => draft)).toContainEqual(
    expect.objectContaining({ origin: 'WITNESS', expected: 'EMERGENCY_CALL' }),
  );
  expect(await make(key, made.head)).toMatchObject({ code: 'BLOCKED' });
  const after = await resultOf(clinician, WITNESSES, { n: number });
  const [first] = after.witnesses.nodes.filter((each: { key: string }) => each.key === key);
  expect(first).toMatchObject({
    reason: { decision: 'ACCEPT', by: { name: 'clinician' } },
    cases: [],
  });
  const slugs = first.opposedCases.map(({ slug }: { slug: string }) => slug);
  const drafts = made.changes.map(({ draft }: { draft: { id: string; slug: string } }) => draft);
  const written = drafts.find(({ slug }: { slug: string }) => slugs.includes(slug));
  expect(gateOf(made, 'WITNESSES_IN_CASES')).toBe(false);
  const right = await editSet(editor, { changeSet: number, ifHead: made.head }, [
    setField(written.id, 'acceptable', ['EMERGENCY_CALL', 'SAME_DAY']),
  ]);
  const covered = await resultOf(clinician, WITNESSES, { n: number });
  expect(covered.witnesses.nodes.find((each: { key: string }) => each.key === key)).toMatchObject({
    cases: [{ slug: written.slug }],
  });
  const { impact } = await resultOf(
    clinician,
    'query ($n: Int!) { it: changeSet(number: $n) { impact { paths { toTests { lost { count } } } rules { class witnessCount } ranking { count } } } }',
    { n: number },
  );
  expect(impact).toMatchObject({ rules: { class: 'S', witnessCount: witnesses.totalCount } });

  const wrote = await editSet(clinician, { changeSet: number, ifHead: right.head }, [
    setField(cramp.id, 'name', 'cramp of the calf'),
  ]);
  expect(gateOf(wrote, 'WITNESSES_REASONED')).toBe(false);
  expect(await say(clinician, key, 'ACCEPT')).toMatchObject({ code: 'FORBIDDEN' });
});

test('a new way to self-care becomes a case once whoever makes it says which level is right', async () => {
  const editor = desk.as('editor');
  const { number } = await aDraft('A cramp needs nobody', [
    setField(ruled.plainCramp.id, 'when', isPresent(cramp)),
  ]);
  const { witnesses } = await resultOf(editor, WITNESSES, { n: number });
  const isToCare = (each: { after: string }) => each.after === 'SELF_CARE';
  const [{ key }] = witnesses.nodes.filter(isToCare);
  const make = (expected?: string) =>
    resultOf(
      editor,
      `${SET} mutation ($n: Int!, $key: String!, $expected: Urgency) { it: makeWitnessCase(changeSet: $n, witnessKey: $key, ifHead: 1, expected: $expected) { ...Set ${PROBLEM} } }`,
      { n: number, key, expected },
    );
  expect(witnesses.nodes.filter(isToCare)).toEqual([
    expect.objectContaining({ before: 'NONE', asksForLevel: true }),
    expect.objectContaining({ before: null, asksForLevel: true }),
  ]);
  expect(await make()).toMatchObject({
    code: 'BLOCKED',
    message: expect.stringContaining('say which level is right'),
  });
  const made = await make('ROUTINE');
  expect(made.changes.map(({ draft }: { draft: object }) => draft)).toContainEqual(
    expect.objectContaining({ origin: 'WITNESS', expected: 'ROUTINE', acceptable: ['ROUTINE'] }),
  );
  const after = await resultOf(editor, WITNESSES, { n: number });
  expect(after.witnesses.nodes.find((each: { key: string }) => each.key === key)).toMatchObject({
    ...{ cases: [], opposedCases: [{ slug: expect.any(String) }] },
  });
});

test('a finding stands for a while where whoever may says so, and blocks again when they take it back', async () => {
  const [editor, clinician] = [desk.as('editor'), desk.as('clinician')];
  const { number } = await aDraft('A name twice', [setField(sciatica.id, 'name', cramp.name)]);
  expect(await submit(editor, number)).toMatchObject({ code: 'BLOCKED' });
  const failing = async () => {
    const { data } = await editor('{ inbox { failing { changeSets { number } } mine { count } } }');
    return data.inbox.failing.changeSets.map((each: { number: number }) => each.number);
  };
  expect(await failing()).toContain(number);
  const findings = async () =>
    (
      await resultOf(
        editor,
        'query ($n: Int!) { it: changeSet(number: $n) { check { findings { key isBlocking waivableBy waiver { id reason } } } } }',
        { n: number },
      )
    ).check.findings.filter((each: { waivableBy: string }) => each.waivableBy === 'CLINICIAN');
  const [finding, ...others] = await findings();
  expect(finding).toMatchObject({ isBlocking: true, waiver: null });
  const waive = (ask: AskDesk, findingKey: string, days: number) =>
    resultOf(
      ask,
      `mutation ($input: WaiveFindingInput!) { it: waiveFinding(input: $input) { ... on Waiver { id by { name } } ${PROBLEM} } }`,
      {
        input: {
          changeSet: number,
          findingKey,
          reason: 'It is one.',
          expiresAt: new Date(Date.now() + days * 86_400_000).toISOString(),
        },
      },
    );
  expect(await waive(editor, finding.key, 30)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await waive(clinician, finding.key, 400)).toMatchObject({ problems: [{ path: 'expiresAt' }] });
  expect(await waive(clinician, 'no such key', 30)).toMatchObject({ code: 'NOT_FOUND' });
  const waiver = await waive(clinician, finding.key, 30);
  expect(waiver).toMatchObject({ by: { name: 'clinician' } });
  for (const { key } of others) await waive(clinician, key, 30);
  expect(await findings()).toContainEqual(
    expect.objectContaining({
      key: finding.key,
      isBlocking: false,
      waiver: { id: waiver.id, reason: 'It is one.' },
    }),
  );
  expect(await failing()).not.toContain(number);
  const { data } = await editor('{ waivers { id } }');
  expect(data.waivers).toContainEqual({ id: waiver.id });
  await resultOf(
    clinician,
    `mutation ($id: ID!) { it: revokeWaiver(id: $id) { ... on Waiver { revokedAt } ${PROBLEM} } }`,
    { id: waiver.id },
  );
  expect(await findings()).toContainEqual(expect.objectContaining({ key: finding.key, isBlocking: true }));
  expect(await failing()).toContain(number);

  // Four eyes: whoever writes a part of the set neither waives what is found in it, nor counts as having done so.
  expect(await waive(clinician, finding.key, 30)).toMatchObject({ by: { name: 'clinician' } });
  expect(await findings()).toContainEqual(expect.objectContaining({ key: finding.key, isBlocking: false }));
  await editSet(clinician, { changeSet: number, ifHead: 1 }, [setField(sciatica.id, 'commonness', 'RARE')]);
  expect(await findings()).toContainEqual(expect.objectContaining({ key: finding.key, isBlocking: true }));
  expect(await waive(clinician, finding.key, 30)).toMatchObject({
    code: 'FORBIDDEN',
    message: expect.stringContaining('Whoever wrote a part of it cannot waive'),
  });
});

test('lists go on after a cursor whatever is published meanwhile', async () => {
  const editor = desk.as('editor2');
  const numbers: number[] = [];
  for (const title of ['one', 'two', 'three']) numbers.push((await createSet(editor, title)).number);
  const page = async (after: string | null) => {
    const { data } = await editor(
      'query ($owner: ID!, $after: String) { changeSets(filter: { ownerId: $owner, statuses: [DRAFT] }, first: 2, after: $after) { nodes { number } pageInfo { hasNextPage hasPreviousPage endCursor } } }',
      { owner: STAFF.editor2.id, after },
    );
    return data.changeSets;
  };
  const first = await page(null);
  await publishRenamed('a sciatic nerve');
  await createSet(editor, 'four');
  const second = await page(first.pageInfo.endCursor);
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  const seen = [...first.nodes, ...second.nodes].map(({ number }) => number);
  expect(seen).toEqual([...numbers].reverse());
});

/** Publishes a name of sciatica. */
async function publishRenamed(name: string) {
  const drafted = await aDraft(`Call it ${name}`, [setField(sciatica.id, 'name', name)]);
  const submitted = await submit(desk.as('editor'), drafted.number);
  expect(submitted).toMatchObject({ status: 'IN_REVIEW' });
  expect(await review(desk.as('clinician2'), submitted, 'APPROVE')).toMatchObject({ status: 'APPROVED' });
  return publish(desk.as('publisher'), drafted.number);
}

test('the history of a subject names the change sets and people behind each revision', async () => {
  const { number: release } = await publishRenamed('pain of a nerve');
  const { data } = await desk.as('researcher')('{ viewer { name } }');
  expect(data.viewer).toEqual({ name: 'researcher' });
  const history = await resultOf(
    desk.as('contributor'),
    'query ($id: ID!) { it: subjectHistory(id: $id) { nodes { revision { release { number } sentence by } changeSet { title } contributors { name } approvers { name } } } }',
    { id: sciatica.id },
  );
  expect(history.nodes[0]).toMatchObject({
    revision: { release: { number: release }, sentence: 'Changed: the condition pain of a nerve.' },
    changeSet: { title: 'Call it pain of a nerve' },
    contributors: [{ name: 'editor' }],
    approvers: [{ name: 'clinician2' }],
  });
  expect(history.nodes.at(-1)).toMatchObject({ changeSet: null, contributors: [], approvers: [] });
});

test('the inbox tells apart what waits for the viewer, what is theirs, and what is in conflict', async () => {
  const mine = await aDraft('Rest', [setField(rest.id, 'name', 'a rest')]);
  expect(await submit(desk.as('editor'), mine.number)).toMatchObject({ status: 'IN_REVIEW' });
  const behind = await aDraft('Behind', [setField(sciatica.id, 'name', 'my pain')]);
  await publishRenamed('their pain');
  const inboxOf = async (name: 'editor' | 'clinician' | 'lead') => {
    const { data } = await desk.as(name)(
      '{ inbox { needsMyReview { changeSets { number } } mine { changeSets { number } } conflicted { changeSets { number } } followUps { count } rulesToReview { count gaps { code subjectId } } } }',
    );
    const { needsMyReview, mine: own, conflicted, ...others } = data.inbox;
    const [waiting, owned, clashing] = [needsMyReview, own, conflicted].map(({ changeSets }) =>
      changeSets.map((each: { number: number }) => each.number),
    );
    return { waiting, owned, clashing, ...others };
  };
  const [editor, clinician] = [await inboxOf('editor'), await inboxOf('clinician')];
  expect(clinician.waiting).toContain(mine.number);
  expect(clinician.owned).toEqual([]);
  expect(editor.waiting).not.toContain(mine.number);
  expect(editor.owned).toEqual(expect.arrayContaining([mine.number, behind.number]));
  expect(editor.clashing).toContain(behind.number);
  expect(editor.clashing).not.toContain(mine.number);
  expect(editor.followUps.count).toBe(0);
  await review(desk.as('clinician'), { ...mine }, 'REQUEST_CHANGES');
  expect((await inboxOf('clinician')).waiting).not.toContain(mine.number);
  const { data } = await desk.as('editor')(
    '{ curationGaps(first: 100, codes: [RULE_WITHOUT_REVIEW_DATE]) { totalCount nodes { code score sentence } } }',
  );
  expect(data.curationGaps.totalCount).toBeGreaterThan(0);
  expect(new Set(data.curationGaps.nodes.map(({ code }: { code: string }) => code))).toEqual(
    new Set(['RULE_WITHOUT_REVIEW_DATE']),
  );
});

const DRAFT_FIELDS = [
  'changeSet(number: 1) { number }',
  'changeSets { totalCount }',
  'inbox { mine { count } }',
  'changeSetStandings(numbers: []) { number }',
  'openChangeSetsTouching(subjectIds: []) { subjectIds }',
  'notifications { totalCount }',
  'unreadNotifications',
  'waivers { id }',
  `subjectHistory(id: "${sciatica.id}") { totalCount }`,
  'curationGaps { totalCount }',
];

test.each(DRAFT_FIELDS)('nobody reads %s who may not read drafts', async (field) => {
  for (const name of ['anonymous', 'viewer', 'researcher'] as const) {
    const { data, errors } = await desk.as(name)(`{ ${field} }`);
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([
      name === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    ]);
  }
});
