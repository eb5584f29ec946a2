import { type Database, openDatabase } from '@symptograph/db';
import type { ThrowawayDatabase } from '@symptograph/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { small, smallPack } from '../small-pack.ts';
import { newDatabase, startTestApi, type TestApi } from '../start-test-api.ts';
import { approvedSet, setField } from './approved-set.ts';
import { PROBLEM, publish, review } from './desk-requests.ts';
import { type AskDesk, startDesk, type TestDesk } from './start-desk.ts';

const WAIT = { timeout: 15_000 };
const settings = { pollSeconds: 0.05 };

async function schedule(ask: AskDesk, changeSet: number, publishAt: string) {
  const query = `mutation ($n: Int!, $at: DateTime!) {
    it: scheduleChangeSet(changeSet: $n, publishAt: $at) { ... on ChangeSet { status publishAt scheduledBy { name } } ${PROBLEM} }
  }`;
  return (await ask(query, { n: changeSet, at: publishAt })).data.it;
}

async function unschedule(ask: AskDesk, changeSet: number) {
  const query = `mutation ($n: Int!) { it: unscheduleChangeSet(changeSet: $n) { ... on ChangeSet { status publishAt } ${PROBLEM} } }`;
  return (await ask(query, { n: changeSet })).data.it;
}

const FAR = '2126-12-01T07:00:00Z';

describe('two processes on one server', () => {
  let place: ThrowawayDatabase;
  let desk: TestDesk;
  let other: TestApi;
  let database: Database;

  beforeAll(async () => {
    place = await newDatabase('server');
    desk = await startDesk({ place, packs: [smallPack()], settings });
    other = await startTestApi({ place, packs: [smallPack()], settings });
    database = await openDatabase(place.options);
  });
  afterAll(async () => {
    await database.close();
    await other.stop();
    await desk.stop();
    await place.remove();
  });

  const statusOf = async (number: number) => (await database.changeSets.find(number))?.status;
  /** Has a set that waits for another century come due now. */
  const makeDue = (number: number) =>
    database.transact((tx) => tx.changeSets.save({ number, publishAt: '2026-11-28T00:00:00.000Z' }));
  const toldTo = async (id: string, kind: string) => {
    const { entries } = await database.notifications.ofPerson(id, { first: 20 });
    return entries.filter((entry) => entry.kind === kind).map(({ sentence }) => sentence);
  };

  test('publish a set at its time once, in the name of whoever scheduled it', async () => {
    const number = await approvedSet(desk, 'A name', setField(small.sciatica.id, 'name', 'sciatic pain'));
    expect(await schedule(desk.as('publisher'), number, FAR)).toMatchObject({
      status: 'SCHEDULED',
      scheduledBy: { name: 'publisher' },
    });
    await makeDue(number);
    await expect.poll(() => statusOf(number), WAIT).toBe('PUBLISHED');
    const { entries } = await database.audit.list({ action: 'PUBLISH' }, { first: 10 });
    expect(entries.map(({ subject, actorId }) => [subject, actorId])).toEqual([
      [`CS-${number}`, 'usr_00000000000000000000000009'],
    ]);
    expect((await database.releases.list({ first: 10 })).total).toBe(2);
  });

  test('hold a set that conflicts by then: it stays approved, and its people are told why', async () => {
    const number = await approvedSet(desk, 'Mine', setField(small.cramp.id, 'name', 'cramp of a muscle'));
    await schedule(desk.as('publisher'), number, FAR);
    const theirs = await approvedSet(desk, 'Theirs', setField(small.cramp.id, 'name', 'muscular cramp'));
    expect(await publish(desk.as('publisher'), theirs)).toMatchObject({ number: 3 });
    await makeDue(number);
    await expect.poll(() => statusOf(number), WAIT).toBe('APPROVED');
    const told = expect.stringMatching(
      /was not published at its time: Mine\..* conflict with what is published/,
    );
    expect(await toldTo('usr_00000000000000000000000009', 'HELD')).toEqual([told]);
    expect(await toldTo('usr_00000000000000000000000004', 'HELD')).toEqual([told]);
    expect((await database.releases.current())?.number).toBe(3);
  });

  test('remind safety leads and administrators once of a switch-off that nobody looked at in time', async () => {
    const told = (id: string) => toldTo(`usr_0000000000000000000000000${id}`, 'FOLLOW_UP');
    const followUpsOf = async () => {
      const { data } = await desk.as('lead')(
        '{ inbox { followUps { changeSets { number followUp { isOverdue } } } } }',
      );
      return data.inbox.followUps.changeSets;
    };
    const [late, later] = [1, 3];
    const dueAt = (number: number, followUpDue: string) =>
      database.transact((tx) => tx.changeSets.save({ number, followUpDue }));
    await dueAt(later, FAR);
    await dueAt(late, '2026-11-28T00:00:00.000Z');
    await expect.poll(() => told('8'), WAIT).toHaveLength(1);
    // A second one is due and told of: whoever looked meanwhile did not tell of the first again.
    await dueAt(later, '2026-11-28T00:00:00.001Z');
    await expect.poll(() => told('8'), WAIT).toHaveLength(2);
    expect(await told('8')).toEqual([
      expect.stringMatching(/by CS-3: nobody has looked at it/),
      expect.stringMatching(/by CS-1: .* due by 2026-11-28T00:00:00\.000Z/),
    ]);
    expect(await told('A')).toHaveLength(2);
    expect(await told('6')).toEqual([]);
    expect(await followUpsOf()).toEqual([
      { number: late, followUp: { isOverdue: true } },
      { number: later, followUp: { isOverdue: true } },
    ]);
  });

  test('hold a set for a review again when whoever scheduled it may not publish any more', async () => {
    const number = await approvedSet(desk, 'Late', setField(small.rest.id, 'name', 'resting'));
    await schedule(desk.as('publisher'), number, FAR);
    await database.transact((tx) =>
      tx.people.deactivate('usr_00000000000000000000000009', '2026-11-28T00:00:00.000Z'),
    );
    await makeDue(number);
    await expect.poll(() => statusOf(number), WAIT).toBe('APPROVED');
    await database.transact((tx) => tx.people.deactivate('usr_00000000000000000000000009', null));
    const told = await toldTo('usr_00000000000000000000000004', 'HELD');
    expect(told[0]).toContain('publisher, who scheduled it, does not work here any more');
  });
});

describe('a change set', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk({ packs: [smallPack()], settings });
  });
  afterAll(() => desk.stop());

  test('is scheduled by a publisher alone, for a moment to come, and with its gate open', async () => {
    const number = await approvedSet(desk, 'A', setField(small.age.id, 'name', 'high age'));
    expect(await schedule(desk.as('editor'), number, FAR)).toMatchObject({ code: 'FORBIDDEN' });
    const publisher = desk.as('publisher');
    for (const publishAt of ['2020-01-01T00:00:00Z', 'tomorrow', '2126-01-01T00:00:00']) {
      expect(await schedule(publisher, number, publishAt)).toMatchObject({
        code: expect.stringMatching(/BLOCKED|BAD_USER_INPUT/),
      });
    }
    const other = await approvedSet(desk, 'B', setField(small.age.id, 'name', 'an old age'));
    await publish(publisher, other);
    expect(await schedule(publisher, number, FAR)).toMatchObject({
      code: 'BLOCKED',
      obstacles: expect.arrayContaining([expect.objectContaining({ code: 'NO_CONFLICTS' })]),
    });
  });

  test('comes off the schedule by a publisher, and by a reviewer who asks for changes', async () => {
    const publisher = desk.as('publisher');
    const number = await approvedSet(desk, 'C', setField(small.leg.id, 'name', 'lower limb'));
    expect(await schedule(publisher, number, '2126-12-01T08:00:00+01:00')).toMatchObject({
      publishAt: '2126-12-01T07:00:00.000Z',
    });
    expect(await unschedule(publisher, number)).toEqual({ status: 'APPROVED', publishAt: null });
    expect(await unschedule(publisher, number)).toMatchObject({ code: 'BLOCKED' });
    await schedule(publisher, number, FAR);
    const { data } = await publisher(`{ changeSet(number: ${number}) { number headHash } }`);
    expect(await review(desk.as('editor2'), data.changeSet, 'REQUEST_CHANGES')).toMatchObject({
      status: 'CHANGES_REQUESTED',
    });
  });
});
