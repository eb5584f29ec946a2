import {
  type Change,
  changeBetween,
  headHashOf,
  type SourceCheck,
  type SubjectEdit,
} from '@symptograph/core';
import { aConcept } from '@symptograph/core/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Database, Transaction } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { storeChangeSet } from '../testing/publish-changes.ts';
import { AUTHOR, addPeople, aPerson, CLINICIAN } from '../testing/some-people.ts';
import { DATABASE_KINDS, type ThrowawayDatabase, throwawayDatabase } from '../testing/test-databases.ts';
import { untilWaitedFor } from '../testing/until-waited-for.ts';

const clot = aConcept('CONDITION', 1, { name: 'Clot' });
const [early, late, later] = [1, 2, 3].map((hour) => `2026-11-25T0${hour}:00:00.123Z`) as [
  string,
  string,
  string,
];

const created = (number: number, name = `Symptom ${number}`): Change => {
  const change = changeBetween({ base: null, draft: aConcept('SYMPTOM', number, { name }) });
  if (!change) throw new Error('A new concept is a change.');
  return change;
};
const renaming = (name: string): Change => {
  const change = changeBetween({ base: clot, draft: { ...clot, name } });
  if (!change) throw new Error('Another name is a change.');
  return change;
};
const discard = (subjectId: string): SubjectEdit => ({ kind: 'DISCARD', subjectId });

describe.each(DATABASE_KINDS)('in a database of the kind %s', (kind) => {
  let place: ThrowawayDatabase;
  let database: Database;
  const write = <T>(work: (tx: Transaction) => Promise<T>) => database.transact(work);
  const aSet = (...changes: readonly Change[]) => write((tx) => storeChangeSet(tx, changes));

  beforeAll(async () => {
    place = await throwawayDatabase(kind, inject('testDatabases'));
    database = await openDatabase(place.options);
    await addPeople(database, AUTHOR, CLINICIAN);
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  test('change sets count from 1, and of one only the fields that are given change', async () => {
    const first = await aSet();
    const { number } = await aSet(renaming('A clot'));
    expect([first.number, number]).toEqual([1, 2]);
    const before = await database.changeSets.find(number);
    await write((tx) => tx.changeSets.save({ number, status: 'SCHEDULED', publishAt: late }));
    expect(await database.changeSets.find(number)).toEqual({
      ...before,
      status: 'SCHEDULED',
      publishAt: late,
    });
    const whole = { ...first, title: 'Another', followUpDue: later, requirement: null };
    await write((tx) => tx.changeSets.save(whole));
    expect(await database.changeSets.find(first.number)).toEqual(whole);
    expect(await database.changeSets.find(99)).toBeUndefined();
  });

  test('change sets are found by all that is asked for at once, newest first, page by page', async () => {
    const set = await aSet(created(7));
    await write((tx) =>
      tx.assignments.assign({ changeSet: set.number, personId: CLINICIAN.id, byId: AUTHOR.id, at: early }),
    );
    const { subjectId } = created(7);
    const numbers = async (filter: Parameters<typeof database.changeSets.list>[0]) =>
      (await database.changeSets.list(filter, { first: 9 })).entries.map(({ number }) => number);
    expect(await numbers({ subjectId })).toEqual([set.number]);
    expect(await numbers({ subjectId, statuses: ['DRAFT'] })).toEqual([]);
    expect(await numbers({ assignedTo: CLINICIAN.id, ownerId: AUTHOR.id, origin: 'HUMAN' })).toEqual([
      set.number,
    ]);
    expect(await numbers({ assignedTo: AUTHOR.id })).toEqual([]);
    expect(await numbers({ isFollowUpOpen: true })).toEqual([1]);
    expect(await numbers({})).toEqual([3, 2, 1]);
    expect(await database.changeSets.list({}, { first: 1, after: 3 })).toMatchObject({
      entries: [{ number: 2 }],
      total: 3,
      more: true,
    });
  });

  test('what is due is what is scheduled for a time that has come', async () => {
    const due = async (now: string) => (await database.changeSets.dueAt(now)).map(({ number }) => number);
    expect(await due(early)).toEqual([]);
    expect(await due(late)).toEqual([2]);
    const toFollowUp = async (now: string) =>
      (await database.changeSets.followUpsDueAt(now)).map(({ number }) => number);
    expect(await toFollowUp(early)).toEqual([]);
    expect(await toFollowUp(later)).toEqual([1]);
  });

  test('open change sets that touch a subject are told with the subjects, closed ones not', async () => {
    const set = await aSet(created(20), created(21), created(22));
    const closed = await aSet(created(20));
    await write((tx) => tx.changeSets.save({ number: closed.number, status: 'WITHDRAWN' }));
    const ids = [created(20), created(22), created(23)].map(({ subjectId }) => subjectId);
    expect(await database.changeSets.openTouching(ids)).toMatchObject([
      { changeSet: { number: set.number }, subjectIds: ids.slice(0, 2) },
    ]);
  });

  test('the changes of a set come back as they were, and are replaced subject by subject or all at once', async () => {
    const { number } = await aSet();
    const deprecated = changeBetween({
      base: clot,
      draft: { ...clot, status: 'DEPRECATED' },
      reason: 'It is no condition.',
    });
    const removed = changeBetween({ base: clot, draft: null, reason: 'It is wrong.' });
    await write((tx) => tx.changes.put(number, [renaming('A clot'), created(1), created(2)]));
    expect(await database.changes.ofSet(number)).toEqual([renaming('A clot'), created(1), created(2)]);
    await write((tx) => tx.changes.put(number, deprecated ? [deprecated] : []));
    await write((tx) => tx.changes.remove(number, [created(1).subjectId, created(9).subjectId]));
    expect(await database.changes.ofSet(number)).toEqual([deprecated, created(2)]);
    await write((tx) => tx.changes.put(number, removed ? [removed] : []));
    expect(await database.changes.find(number, clot.id)).toEqual(removed);
    const many = Array.from({ length: 600 }, (_, index) => created(index + 1));
    await write((tx) => tx.changes.replaceAll(number, many));
    expect(headHashOf(await database.changes.ofSet(number))).toBe(headHashOf(many));
    expect(await database.changes.counts([number, 1, 99])).toEqual(new Map([[number, 600]]));
  });

  test('events tell who contributed and what came since', async () => {
    const { number } = await aSet();
    const event = (seq: number, actorId: string, undoes: number | null = null) => ({
      seq,
      actorId,
      at: early,
      subjectId: clot.id,
      edit: discard(clot.id),
      inverse: [{ subjectId: clot.id, before: renaming('A clot'), after: null }],
      undoes,
    });
    await write((tx) =>
      tx.changeEvents.append(number, [
        event(2, AUTHOR.id),
        event(3, CLINICIAN.id),
        event(4, AUTHOR.id),
        event(5, AUTHOR.id, 4),
      ]),
    );
    expect(await database.changeEvents.since(number, 3)).toEqual([
      { changeSet: number, ...event(4, AUTHOR.id) },
      { changeSet: number, ...event(5, AUTHOR.id, 4) },
    ]);
    expect(await database.changeEvents.contributors(number)).toEqual([AUTHOR.id, CLINICIAN.id]);
    // A merge names one concept and changes another.
    const named = 'sym_00000000000000000000000009';
    const merge = { ...event(6, CLINICIAN.id), subjectId: named };
    await write((tx) => tx.changeEvents.append(number, [merge]));
    expect(await database.changeEvents.contributorsTo(number, clot.id)).toEqual([AUTHOR.id, CLINICIAN.id]);
    expect(await database.changeEvents.contributorsTo(number, named)).toEqual([CLINICIAN.id]);
    expect(await database.changeEvents.contributorsTo(number, AUTHOR.id)).toEqual([]);
  });

  test('a resolution takes the place of an earlier one of its conflict, and tells null from no value', async () => {
    const { number } = await aSet();
    const resolution = {
      changeSet: number,
      key: 'a key',
      subjectId: clot.id,
      path: 'name',
      kind: 'VALUE',
      choice: 'OURS',
      byId: AUTHOR.id,
      at: early,
    } as const;
    await write((tx) => tx.resolutions.put(resolution));
    expect(await database.resolutions.ofSet(number)).toEqual(new Map([['a key', resolution]]));
    const custom = { ...resolution, choice: 'CUSTOM', value: null } as const;
    await write((tx) => tx.resolutions.put(custom));
    expect(await database.resolutions.ofSet(number)).toEqual(new Map([['a key', custom]]));
  });

  test('the last check of a set is told, and one for a head over a release is found', async () => {
    const { number } = await aSet();
    const report = { findings: [], isPassed: true, solved: [], ran: [] };
    const run = { changeSet: number, headHash: 'one', baseRelease: 1, at: early, blocking: 0, report };
    const second = { ...run, headHash: 'two', at: late, blocking: 2 };
    await write(async (tx) => {
      await tx.checkRuns.put(second);
      await tx.checkRuns.put(run);
      await tx.checkRuns.put({ ...run, blocking: 1 });
    });
    expect(await database.checkRuns.latestOf(number)).toEqual(second);
    expect(await database.checkRuns.find(number, run)).toEqual({ ...run, blocking: 1 });
    expect(await database.checkRuns.find(number, { headHash: 'one', baseRelease: 2 })).toBeUndefined();
  });

  test('marks of what somebody has seen are theirs alone, with the hash that they saw', async () => {
    const { number } = await aSet();
    const seen = { personId: AUTHOR.id, changeSet: number, subjectId: clot.id };
    await write(async (tx) => {
      await tx.viewed.mark({ ...seen, patchHash: 'one' });
      await tx.viewed.mark({ ...seen, patchHash: 'two' });
    });
    expect(await database.viewed.ofPerson(AUTHOR.id, number)).toEqual(new Map([[clot.id, 'two']]));
    expect(await database.viewed.ofPerson(CLINICIAN.id, number)).toEqual(new Map());
    await write((tx) => tx.viewed.unmark(seen));
    expect(await database.viewed.ofPerson(AUTHOR.id, number)).toEqual(new Map());
  });

  test('a conversation blocks until it is resolved, keeps its comments in order, and notes what was applied', async () => {
    const { number } = await aSet();
    const thread = {
      id: 'thr_1',
      changeSet: number,
      subjectId: clot.id,
      path: 'name',
      quote: 'Clot',
      isBlocking: true,
      createdAt: early,
    };
    const said = { threadId: 'thr_1', authorId: CLINICIAN.id, text: 'Why?', suggestion: null };
    const suggestion = discard(clot.id);
    await write(async (tx) => {
      await tx.threads.open(thread);
      await tx.threads.comment({ ...said, id: 'com_2', at: late, suggestion });
      await tx.threads.comment({ ...said, id: 'com_1', at: early });
    });
    expect(await database.threads.blockingOpen(number)).toBe(1);
    const done = { byId: AUTHOR.id, at: later };
    await write(async (tx) => {
      await tx.threads.resolve('thr_1', done);
      await tx.threads.markApplied('com_2', done);
    });
    expect(await database.threads.blockingOpen(number)).toBe(0);
    const notApplied = { appliedAt: null, appliedById: null };
    expect(await database.threads.ofSet(number)).toEqual([
      {
        ...thread,
        resolvedAt: later,
        resolvedById: AUTHOR.id,
        comments: [
          { ...said, id: 'com_1', at: early, ...notApplied },
          { ...said, id: 'com_2', at: late, suggestion, appliedAt: later, appliedById: AUTHOR.id },
        ],
      },
    ]);
    await write((tx) => tx.threads.resolve('thr_1', null));
    expect(await database.threads.find('thr_1')).toMatchObject({ resolvedAt: null, resolvedById: null });
    expect(await database.threads.findComment('com_2')).toMatchObject({ suggestion });
  });

  test('who is asked twice is asked once, and may be let off', async () => {
    const { number } = await aSet();
    const assignment = { changeSet: number, personId: CLINICIAN.id, byId: AUTHOR.id, at: early };
    await write(async (tx) => {
      await tx.assignments.assign(assignment);
      await tx.assignments.assign({ ...assignment, at: late });
    });
    expect(await database.assignments.ofSet(number)).toEqual([assignment]);
    await write((tx) => tx.assignments.unassign(assignment));
    expect(await database.assignments.ofSet(number)).toEqual([]);
  });

  test('of each witness the last word is kept, whoever said it', async () => {
    const { number } = await aSet();
    const reason = { changeSet: number, byId: CLINICIAN.id, at: early, reason: 'It is right.' };
    await write(async (tx) => {
      await tx.witnessReasons.put({ ...reason, witnessKey: 'a', decision: 'REFUSE' });
      await tx.witnessReasons.put({ ...reason, witnessKey: 'b', decision: 'REFUSE' });
      await tx.witnessReasons.put({ ...reason, witnessKey: 'b', decision: 'ACCEPT', reason: 'I see.' });
    });
    const said = [...(await database.witnessReasons.ofSet(number)).values()];
    expect(said).toMatchObject([
      { witnessKey: 'a', decision: 'REFUSE' },
      { witnessKey: 'b', decision: 'ACCEPT', reason: 'I see.' },
    ]);
  });

  test('notifications are listed newest first and read by whom they are for', async () => {
    const notification = (id: string, personId: string, at: string) => ({
      id,
      personId,
      kind: 'REVIEW_WANTED',
      changeSet: 1,
      sentence: 'Somebody asks for a review.',
      at,
      readAt: null,
    });
    const mine = [early, early, late].map((at, place) => notification(`ntf_${place}`, AUTHOR.id, at));
    await write((tx) => tx.notifications.append([...mine, notification('ntf_9', CLINICIAN.id, early)]));
    const ids = async (after?: string) =>
      (await database.notifications.ofPerson(AUTHOR.id, { first: 2, after })).entries.map(({ id }) => id);
    expect(await ids()).toEqual(['ntf_2', 'ntf_1']);
    expect(await ids('ntf_1')).toEqual(['ntf_0']);
    await write((tx) => tx.notifications.markRead(AUTHOR.id, later, ['ntf_1', 'ntf_9']));
    expect(await database.notifications.unread(AUTHOR.id)).toBe(2);
    expect(await database.notifications.unread(CLINICIAN.id)).toBe(1);
    await write((tx) => tx.notifications.markRead(AUTHOR.id, later));
    expect(await database.notifications.unread(AUTHOR.id)).toBe(0);
  });

  test('a waiver is in force until it expires or is revoked', async () => {
    const { number: changeSet } = await aSet();
    const waiver = (id: string, findingKey: string) => ({
      id,
      findingKey,
      changeSet,
      sentence: 'Something is missing.',
      reason: 'It comes next week.',
      byId: CLINICIAN.id,
      at: early,
      expiresAt: later,
    });
    await write(async (tx) => {
      await tx.waivers.add(waiver('wvr_1', 'a'));
      await tx.waivers.add(waiver('wvr_2', 'b'));
      await tx.waivers.revoke('wvr_2', late);
      await tx.waivers.revoke('wvr_2', later);
    });
    expect(await database.waivers.inForce(late)).toEqual([{ ...waiver('wvr_1', 'a'), revokedAt: null }]);
    expect(await database.waivers.inForce(late, ['b', 'c'])).toEqual([]);
    expect(await database.waivers.inForce(later, ['a'])).toEqual([]);
    expect(await database.waivers.find('wvr_2')).toMatchObject({ revokedAt: late });
    const silent = write((tx) => tx.waivers.add({ ...waiver('wvr_3', 'c'), reason: ' ' }));
    await expect(silent).rejects.toThrow();
  });

  test('the last statement of interests of a person is told, and any by its id', async () => {
    const statement = (id: string, at: string) => ({
      id,
      personId: CLINICIAN.id,
      hasConflict: true,
      text: 'Shares in bandages.',
      at,
    });
    await write(async (tx) => {
      await tx.interests.append(statement('int_2', late));
      await tx.interests.append(statement('int_1', early));
    });
    expect(await database.interests.latestOf(CLINICIAN.id)).toEqual(statement('int_2', late));
    expect(await database.interests.latestOf(AUTHOR.id)).toBeUndefined();
    expect(await database.interests.byIds(['int_1', 'int_9'])).toEqual([statement('int_1', early)]);
  });

  test('a key of a request names one outcome of one actor, null included', async () => {
    const request = {
      actorId: AUTHOR.id,
      key: 'k',
      operation: 'create',
      requestHash: 'h',
      outcome: null,
      at: early,
    };
    await write((tx) => tx.idempotency.put(request));
    expect(await database.idempotency.find(AUTHOR.id, 'k')).toEqual(request);
    expect(await database.idempotency.find(CLINICIAN.id, 'k')).toBeUndefined();
    await expect(write((tx) => tx.idempotency.put({ ...request, outcome: 2 }))).rejects.toThrow(/unique/i);
    await write((tx) => tx.idempotency.sweep(late));
    expect(await database.idempotency.find(AUTHOR.id, 'k')).toBeUndefined();
  });

  test('the audit log numbers its entries without gaps, whatever failed between, and is listed newest first', async () => {
    const event = (action: string) => ({
      actorId: AUTHOR.id,
      action,
      subject: 'CS-1',
      details: { b: 1, a: [2] },
    });
    await write((tx) => tx.audit.append(event('ONE')));
    const failing = write(async (tx) => {
      await tx.audit.append(event('LOST'));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await Promise.all(['TWO', 'THREE'].map((action) => write((tx) => tx.audit.append(event(action)))));
    const { entries, total } = await database.audit.list({ subject: 'CS-1' }, { first: 2 });
    expect(total).toBe(3);
    expect(entries).toMatchObject([
      { seq: 3, action: 'THREE', details: '{"a":[2],"b":1}', previousHash: entries[1]?.hash },
      { seq: 2, action: 'TWO' },
    ]);
    expect(await database.audit.list({ action: 'ONE', actorId: AUTHOR.id }, { first: 2 })).toMatchObject({
      total: 1,
    });
    expect(await database.audit.list({ actorId: CLINICIAN.id }, { first: 2 })).toMatchObject({ total: 0 });
    await expect(write((tx) => tx.audit.append(event('TWO\nLINES')))).rejects.toThrow();
  });

  test('people are found by address in any case, get roles and passwords, and are deactivated once', async () => {
    const person = aPerson('Zoe Zero', 'VIEWER');
    await write((tx) => tx.people.create({ ...person, email: 'Zoe@Example.org' }));
    const stored = { ...person, email: 'zoe@example.org' };
    expect(await database.people.findByEmail('ZOE@example.org')).toEqual(stored);
    expect(await database.people.list()).toEqual([AUTHOR, CLINICIAN, stored]);
    const twice = write((tx) => tx.people.create({ ...person, id: 'usr_other', email: 'zoe@example.org' }));
    await expect(twice).rejects.toThrow(/unique/i);
    await write(async (tx) => {
      await tx.people.setRoles(person.id, ['EDITOR', 'PUBLISHER']);
      await tx.people.deactivate(person.id, early);
      await tx.people.deactivate(person.id, late);
      await tx.people.setPassword(person.id, { accountId: 'acc_1', hash: 'one', at: early });
      await tx.people.setPassword(person.id, { accountId: 'acc_2', hash: 'two', at: late });
      await tx.people.endSessions(person.id);
    });
    const found = { ...stored, roles: ['EDITOR', 'PUBLISHER'], deactivatedAt: early };
    expect(await database.people.find(person.id)).toEqual(found);
    await write((tx) => tx.people.deactivate(person.id, null));
    expect(await database.people.byIds([person.id, 'usr_none'])).toEqual([{ ...found, deactivatedAt: null }]);
  });

  test('of a key is noted when it was used, at most once a minute, and it is revoked once', async () => {
    const key = {
      id: 'key_1',
      ownerId: AUTHOR.id,
      name: 'A script',
      prefix: 'sg_1',
      last4: 'abcd',
      hash: 'the hash',
      scopes: ['READ', 'AUTHOR'],
      createdAt: early,
      expiresAt: later,
    } as const;
    await write((tx) => tx.apiKeys.create(key));
    expect(await database.apiKeys.findByHash('the hash')).toEqual({
      ...key,
      lastUsedAt: null,
      revokedAt: null,
    });
    const used = ['2026-11-25T01:10:00.000Z', '2026-11-25T01:10:59.999Z', '2026-11-25T01:11:00.000Z'];
    const noted: (string | null | undefined)[] = [];
    for (const at of used) {
      await database.apiKeys.touchLastUsed('key_1', at);
      noted.push((await database.apiKeys.find('key_1'))?.lastUsedAt);
    }
    expect(noted).toEqual([used[0], used[0], used[2]]);
    await write(async (tx) => {
      await tx.apiKeys.revoke('key_1', late);
      await tx.apiKeys.revoke('key_1', later);
    });
    expect(await database.apiKeys.list(AUTHOR.id)).toMatchObject([{ id: 'key_1', revokedAt: late }]);
    expect(await database.apiKeys.list(CLINICIAN.id)).toEqual([]);
  });

  test('of each source the last visit is kept, and none of those that are not visited any more', async () => {
    const none = { status: null, movedTo: null, reason: null, unreachableSince: null };
    const visit = { url: 'https://example.org/a?b=ü#c', at: late, outcome: 'REACHABLE' } as const;
    const found: SourceCheck = { ...none, ...visit, sourceId: 'src_1', status: 200 };
    const moved: SourceCheck = {
      ...{ ...found, sourceId: 'src_2', outcome: 'MOVED' },
      ...{ movedTo: 'https://example.org/d', reason: 'It moved.' },
    };
    const away: SourceCheck = {
      ...{ ...none, ...visit, sourceId: 'src_1', outcome: 'NO_ANSWER' },
      ...{ reason: 'Nobody is there.', unreachableSince: early },
    };
    expect(await database.sourceChecks.list()).toEqual(new Map());
    await write((tx) => tx.sourceChecks.replaceAll([found, moved]));
    expect([...(await database.sourceChecks.list()).values()]).toEqual([found, moved]);
    await write((tx) => tx.sourceChecks.replaceAll([away]));
    expect(await database.sourceChecks.list()).toEqual(new Map([['src_1', away]]));
    const wrong: readonly SourceCheck[] = [
      ...[
        { ...found, reason: 'It answers.' },
        { ...found, unreachableSince: early },
      ],
      ...[
        { ...moved, movedTo: null },
        { ...away, unreachableSince: later },
      ],
    ];
    for (const each of wrong) {
      await expect(write((tx) => tx.sourceChecks.replaceAll([each]))).rejects.toThrow(/check/);
    }
    expect(await database.sourceChecks.list()).toEqual(new Map([['src_1', away]]));
  });

  test('the client for sign-in refuses to be used within a transaction', async () => {
    const { person } = database.auth as { person: { count(): Promise<number> } };
    expect(await person.count()).toBeGreaterThan(1);
    const within = write(async () => {
      await person.count();
    });
    await expect(within).rejects.toThrow('through it alone');
  });
});

test('who locks a change set keeps others from it, and from what it changes, until the transaction is over', async () => {
  const place = await throwawayDatabase('server', inject('testDatabases'));
  const databases = await Promise.all([openDatabase(place.options), openDatabase(place.options)]);
  const [one, other] = databases;
  await addPeople(one, AUTHOR, CLINICIAN);
  const { number } = await one.transact((tx) => storeChangeSet(tx, [created(1)]));
  const closing = one.transact(async (tx) => {
    await tx.changeSets.lock(number);
    const editing = other.transact((late) => late.changes.put(number, [created(2)]));
    const waiting = editing.then(
      () => 'edited',
      (error: Error) => error.message,
    );
    await tx.changeSets.save({ number, status: 'WITHDRAWN' });
    return { waiting };
  });
  const { waiting } = await closing;
  expect(await waiting).toContain(`Change set ${number} is closed for good.`);
  for (const database of databases) await database.close();
  await place.remove();
});

test('who locks the checks of sources reads what whoever locked them before keeps', async () => {
  const place = await throwawayDatabase('server', inject('testDatabases'));
  const databases = await Promise.all([openDatabase(place.options), openDatabase(place.options)]);
  const [one, other] = databases;
  const found = { outcome: 'REACHABLE', status: 200, movedTo: null, reason: null } as const;
  const check = { sourceId: 'src_1', url: 'https://example.org', at: late, unreachableSince: null, ...found };
  const { waiting } = await one.transact(async (tx) => {
    await tx.sourceChecks.lock();
    const reading = other.transact(async (later) => {
      await later.sourceChecks.lock();
      return later.sourceChecks.list();
    });
    await untilWaitedFor(other, 'source_check', reading);
    await tx.sourceChecks.replaceAll([check]);
    return { waiting: reading };
  });
  expect(await waiting).toEqual(new Map([['src_1', check]]));
  for (const database of databases) await database.close();
  await place.remove();
});
