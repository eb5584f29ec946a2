import type { Change, GraphDocument } from '@symptograph/core';
import { aConcept, aGraph, aRule, aStatement } from '@symptograph/core/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect } from './connect/connect.ts';
import { type Database, databaseOf } from './database.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import type { Writer } from './repositories/reader.ts';
import { type Writes, writesOf } from './repositories/repositories.ts';
import {
  anApproval,
  changesBetween,
  planChanges,
  publishAsChangeSet,
  publishPlan,
  storeChangeSet,
} from './testing/publish-changes.ts';
import { AUTHOR, addPeople, aPerson, CLINICIAN } from './testing/some-people.ts';
import { DATABASE_KINDS, type ThrowawayDatabase, throwawayDatabase } from './testing/test-databases.ts';
import { verifyDatabase } from './verify-database.ts';

const pain = aConcept('SYMPTOM', 1);
const clot = aConcept('CONDITION', 1, { name: 'Clot' });
const cramp = aConcept('CONDITION', 2, { name: 'Cramp' });
const rule = aRule(1);
const published: GraphDocument = {
  ...aGraph([pain, clot], [aStatement('HAS_SYMPTOM', 1, { subject: clot, object: pain })]),
  rules: [rule],
};
const renamed = { ...clot, name: 'Deep vein thrombosis' };
const changes = changesBetween(published, { ...published, concepts: [pain, renamed, cramp] });
const switchedOff = changesBetween(published, { ...published, rules: [] });
const calmer = { ...rule, then: { ...rule.then, urgency: 'SELF_CARE' as const } };
const calmed = changesBetween(published, { ...published, rules: [calmer] });
const other = changesBetween(published, { ...published, concepts: [pain, { ...clot, name: 'A clot' }] });

const lead = aPerson('Lea Lead', 'SAFETY_LEAD');
const robot = aPerson('Robot', 'BOT', 'CLINICIAN');
const viewer = aPerson('Vic Viewer', 'VIEWER');

describe.each(DATABASE_KINDS)('a database of the kind %s', (kind) => {
  let place: ThrowawayDatabase;
  let database: Database;
  let client: PrismaClient;
  let run: (sql: string) => Promise<void>;

  beforeAll(async () => {
    place = await throwawayDatabase(kind, inject('testDatabases'));
    const connection = await connect(place.options);
    const adapter = await connection.adapter.connect();
    run = (sql) => adapter.executeScript(sql);
    database = databaseOf(connection);
    client = new PrismaClient({ adapter: connection.adapter });
    await addPeople(database, AUTHOR, CLINICIAN, lead, robot, viewer);
    await publishAsChangeSet(database, published);
  });
  afterAll(async () => {
    await client.$disconnect();
    await database.close();
    await place.remove();
  });

  /** Does some work, which the database must refuse with a message, or take back at the end when it does not. */
  const refusal = async (work: (tx: Writes, raw: Writer) => Promise<unknown>): Promise<string> => {
    const done = client.$transaction(async (raw) => {
      await work(writesOf(raw), raw);
      throw new Error('Nothing was refused.');
    });
    return done.then(
      () => '',
      (error: Error) => error.message,
    );
  };
  const publishing = async (
    tx: Writes,
    { approved, given = approved }: { approved: readonly Change[]; given?: readonly Change[] },
  ) => {
    const changeSet = await storeChangeSet(tx, given);
    await tx.reviews.append(anApproval(changeSet, approved));
    await tx.changeSets.save({ number: changeSet.number, status: 'APPROVED' });
    return changeSet.number;
  };
  /** A change set with changes of its own that is in the given state for good. */
  const stored = (status: 'DRAFT' | 'WITHDRAWN') =>
    database.transact(async (tx) => {
      const { number } = await storeChangeSet(tx, changes);
      await tx.changeSets.save({ number, status });
      return number;
    });

  describe('lets nobody waive a finding', () => {
    const waiver = (changeSet: number, byId: string) => ({
      id: `wai_${changeSet}`,
      findingKey: 'a finding',
      changeSet,
      sentence: 'Something is missing.',
      reason: 'It comes next week.',
      byId,
      at: '2026-11-24T07:00:00.000Z',
      expiresAt: '2026-12-24T07:00:00.000Z',
    });

    test.each([
      ['of what they wrote a part of', AUTHOR.id, 'usr_ann_author wrote a part of change set'],
      ['without being a clinician', viewer.id, 'may not waive findings'],
      ['as a program', robot.id, 'may not waive findings'],
    ])('%s', async (_, byId, message) => {
      const said = refusal(async (tx) =>
        tx.waivers.add(waiver((await storeChangeSet(tx, changes)).number, byId)),
      );
      expect(await said).toContain(message);
    });

    test('of no change set', async () => {
      expect(await refusal((tx) => tx.waivers.add(waiver(999, CLINICIAN.id)))).toContain(
        'needs the change set',
      );
    });

    test('in the name of somebody else, afterwards', async () => {
      const number = await stored('DRAFT');
      await database.transact((tx) => tx.waivers.add(waiver(number, CLINICIAN.id)));
      const said = refusal((_, raw) =>
        raw.waiver.update({ where: { id: `wai_${number}` }, data: { byId: AUTHOR.id } }),
      );
      expect(await said).toContain('is kept as it was');
      await database.transact((tx) => tx.waivers.revoke(`wai_${number}`, '2026-11-25T07:00:00.000Z'));
      expect(await database.waivers.find(`wai_${number}`)).toMatchObject({ revokedAt: expect.any(String) });
    });
  });

  describe('lets nobody approve', () => {
    test.each([
      ['what they wrote a part of', AUTHOR, 'usr_ann_author wrote a part of change set'],
      ['who is a program', robot, 'may not review with these roles'],
      [
        'with a role that they do not have',
        { ...viewer, roles: lead.roles },
        'may not review with these roles',
      ],
    ])('%s', async (_, { id: reviewerId, roles }, message) => {
      const said = refusal(async (tx) =>
        tx.reviews.append(anApproval(await storeChangeSet(tx, changes), changes, { reviewerId, roles })),
      );
      expect(await said).toContain(message);
    });

    test('who was deactivated', async () => {
      const said = refusal(async (tx) => {
        await tx.people.deactivate(CLINICIAN.id, '2026-11-24T07:00:00.000Z');
        await tx.reviews.append(anApproval(await storeChangeSet(tx, changes), changes));
      });
      expect(await said).toContain('may not review with these roles');
    });

    test('but the signers of an emergency, who may be its authors', async () => {
      const said = refusal(async (tx) => {
        await tx.people.setRoles(AUTHOR.id, ['SAFETY_LEAD']);
        const changeSet = await storeChangeSet(tx, switchedOff, { origin: 'EMERGENCY' });
        const signature = { reviewerId: AUTHOR.id, roles: ['SAFETY_LEAD'] } as const;
        await tx.reviews.append(anApproval(changeSet, switchedOff, signature));
        await tx.changeSets.save({ number: changeSet.number, status: 'APPROVED' });
        await publishPlan(tx, await planChanges(tx, changeSet.number, switchedOff));
      });
      expect(await said).toBe('Nothing was refused.');
    });

    test('of whom only approvals are refused for what they wrote: they may object, and take back what they said', async () => {
      const said = refusal(async (tx) => {
        const changeSet = await storeChangeSet(tx, changes);
        const own = { reviewerId: AUTHOR.id, roles: AUTHOR.roles };
        const objection = { ...own, id: 'rev_1', verdict: 'REQUEST_CHANGES', text: 'No.' } as const;
        await tx.reviews.append(anApproval(changeSet, changes, objection));
        await tx.reviews.append(
          anApproval(changeSet, changes, { ...own, id: 'rev_2', verdict: 'TAKE_BACK' }),
        );
      });
      expect(await said).toBe('Nothing was refused.');
    });
  });

  describe('refuses a release', () => {
    test('without a change set', async () => {
      const said = refusal(async (tx) => {
        const { release, revisions } = await planChanges(tx, 0, changes);
        await tx.releases.append({ release: { ...release, changeSet: undefined }, revisions });
      });
      expect(await said).toContain('needs a change set with its approvals');
    });

    test('of a change set that nobody has approved, whatever it says of itself', async () => {
      const inReview = refusal(async (tx) => {
        const { number } = await storeChangeSet(tx, changes);
        await tx.releases.append(await planChanges(tx, number, changes));
      });
      expect(await inReview).toContain('is IN_REVIEW, not approved');
      const approved = refusal(async (tx) => {
        const { number } = await storeChangeSet(tx, changes, { status: 'APPROVED' });
        await tx.releases.append(await planChanges(tx, number, changes));
      });
      expect(await approved).toContain('lacks an approval by CLINICIAN');
    });

    test('whose set needs nobody, or whose approvers have not the roles it needs', async () => {
      const needing = (needs: readonly object[]) =>
        refusal(async (tx) => {
          const number = await publishing(tx, { approved: changes });
          const requirement = {
            tier: 3,
            ruleClass: null,
            needs: needs as never,
            needsInterests: false,
          } as const;
          await tx.changeSets.save({ number, requirement });
          await tx.releases.append(await planChanges(tx, number, changes));
        });
      expect(await needing([])).toContain('says nobody who must approve it');
      expect(await needing([{ role: 'SAFETY_LEAD', count: 1 }])).toContain(
        'lacks an approval by SAFETY_LEAD',
      );
      expect(await needing([{ role: 'EDITOR', count: 2 }])).toContain('lacks an approval by EDITOR');
      expect(await needing([{ role: 'EDITOR', count: 1 }])).toContain('Nothing was refused');
    });

    test('whose approvals are of other changes than it has', async () => {
      const said = refusal(async (tx) => {
        const number = await publishing(tx, { approved: other, given: changes });
        await tx.releases.append(await planChanges(tx, number, changes));
      });
      expect(await said).toContain('lacks an approval by CLINICIAN');
    });

    test('whose approver looked at more than it has, or at all of it without stating interests that it needs', async () => {
      const seenMore = refusal(async (tx) => {
        const number = await publishing(tx, { approved: [...changes, ...switchedOff], given: changes });
        await tx.releases.append(await planChanges(tx, number, changes));
      });
      expect(await seenMore).toContain('lacks an approval by CLINICIAN');
      const stated = (statedAt: string) =>
        refusal(async (tx) => {
          const needs = [{ role: 'CLINICIAN', count: 1 }] as const;
          const requirement = { tier: 2, ruleClass: null, needs, needsInterests: true } as const;
          const changeSet = await storeChangeSet(tx, changes, { requirement });
          const statement = {
            id: 'int_1',
            personId: CLINICIAN.id,
            hasConflict: false,
            text: '',
            at: statedAt,
          };
          await tx.interests.append(statement);
          await tx.reviews.append(anApproval(changeSet, changes, { interestsId: 'int_1' }));
          await tx.changeSets.save({ number: changeSet.number, status: 'APPROVED' });
          await tx.releases.append(await planChanges(tx, changeSet.number, changes));
        });
      expect(await stated('2025-11-20T08:00:00.000Z')).toContain('lacks an approval by CLINICIAN');
      expect(await stated('2026-11-25T08:00:00.000Z')).toContain('lacks an approval by CLINICIAN');
      expect(await stated('2025-11-25T08:00:00.000Z')).toBe('Nothing was refused.');
    });

    test('whose approver took it back, or was deactivated since', async () => {
      const takenBack = refusal(async (tx) => {
        const number = await publishing(tx, { approved: changes });
        const changeSet = await tx.changeSets.find(number);
        const later = { id: 'rev_later', verdict: 'TAKE_BACK', at: '2026-11-24T09:00:00.000Z' } as const;
        if (changeSet) await tx.reviews.append(anApproval(changeSet, changes, later));
        await tx.releases.append(await planChanges(tx, number, changes));
      });
      expect(await takenBack).toContain('lacks an approval by CLINICIAN');
      const left = refusal(async (tx) => {
        const number = await publishing(tx, { approved: changes });
        await tx.people.deactivate(CLINICIAN.id, '2026-11-25T07:00:00.000Z');
        await tx.releases.append(await planChanges(tx, number, changes));
      });
      expect(await left).toContain('lacks an approval by CLINICIAN');
    });

    test('whose approver changed their mind, or wrote a part of it since', async () => {
      const objected = refusal(async (tx) => {
        const number = await publishing(tx, { approved: changes });
        const changeSet = await tx.changeSets.find(number);
        const at = '2026-11-24T09:00:00.000Z';
        const objection = { id: 'rev_later', verdict: 'REJECT', text: 'No.', at } as const;
        if (changeSet) await tx.reviews.append(anApproval(changeSet, changes, objection));
        await tx.releases.append(await planChanges(tx, number, changes));
      });
      expect(await objected).toContain('lacks an approval by CLINICIAN');
      const wrote = refusal(async (tx) => {
        const number = await publishing(tx, { approved: changes });
        const [event] = await tx.changeEvents.ofSet(number);
        if (event) await tx.changeEvents.append(number, [{ ...event, seq: 2, actorId: CLINICIAN.id }]);
        await tx.releases.append(await planChanges(tx, number, changes));
      });
      expect(await wrote).toContain('lacks an approval by CLINICIAN');
    });

    test.each([
      ['another content than its change set', other],
      ['less than its change set', changes.slice(1)],
      ['more than its change set', [...changes, ...switchedOff]],
    ])('with %s', async (_, given) => {
      const said = refusal(async (tx) => {
        const number = await publishing(tx, { approved: changes });
        await publishPlan(tx, await planChanges(tx, number, given));
      });
      expect(await said).toMatch(/Release 2 has another content for \w+ than change set/);
    });

    test('whose change set is not closed by it', async () => {
      const publish = database.transact(async (tx) => {
        const number = await publishing(tx, { approved: changes });
        await tx.releases.append(await planChanges(tx, number, changes));
      });
      await expect(publish).rejects.toThrow('is not saved as published by release 2');
      expect((await database.releases.current())?.number).toBe(1);
    });

    test('to which revisions are added when its change set is closed, or which adds some to an older one', async () => {
      const adding = (to: number) =>
        refusal(async (tx, raw) => {
          const number = await publishing(tx, { approved: changes });
          await publishPlan(tx, await planChanges(tx, number, changes));
          await raw.$executeRaw`
            INSERT INTO revision SELECT ${rule.id}, ${to}, 2, NULL, repeat('a', 64), 'Gone.', NULL`;
        });
      expect(await adding(2)).toContain('Revisions come only with their own release');
      const older = refusal(async (tx, raw) => {
        const number = await publishing(tx, { approved: changes });
        await tx.releases.append(await planChanges(tx, number, changes));
        await raw.$executeRaw`
          INSERT INTO revision SELECT ${cramp.id}, 1, 2, NULL, repeat('a', 64), 'Gone.', NULL`;
      });
      expect(await older).toContain('Revisions come only with their own release');
    });

    test.each([
      ['something else than rules', changes],
      ['a rule that stays', calmed],
    ])('of an emergency that changes %s', async (_, given) => {
      const said = refusal(async (tx) => {
        const changeSet = await storeChangeSet(tx, given, { origin: 'EMERGENCY' });
        await tx.reviews.append(anApproval(changeSet, given));
        await tx.changeSets.save({ number: changeSet.number, status: 'APPROVED' });
        await tx.releases.append(await planChanges(tx, changeSet.number, given));
      });
      expect(await said).toContain('does something else than to remove rules');
    });
  });

  describe('keeps an emergency as it was signed', () => {
    const signed = async (tx: Writes) => {
      const changeSet = await storeChangeSet(tx, switchedOff, { origin: 'EMERGENCY' });
      await tx.reviews.append(anApproval(changeSet, switchedOff));
      return changeSet.number;
    };

    test.each([
      ['another change of its rule', (tx: Writes, number: number) => tx.changes.put(number, calmed)],
      ['a change of something else', (tx: Writes, number: number) => tx.changes.put(number, changes)],
      [
        'somebody else’s contribution',
        async (tx: Writes, number: number) => {
          const [event] = await tx.changeEvents.ofSet(number);
          if (event) await tx.changeEvents.append(number, [{ ...event, seq: 2 }]);
        },
      ],
    ])('and takes no %s', async (_, write) => {
      const said = refusal(async (tx) => write(tx, await signed(tx)));
      expect(await said).toContain('stays as it was signed');
    });

    test('but lets a rebase write anew what was signed', async () => {
      const said = refusal(async (tx) => tx.changes.put(await signed(tx), switchedOff));
      expect(await said).toBe('Nothing was refused.');
    });
  });

  test.each([
    ['a published row', `UPDATE concept SET name = 'Cramp'`],
    ['a published row for another', `DELETE FROM statement`],
    ['a revision', `UPDATE revision SET sentence = 'Nothing.'`],
    ['a lost revision', `DELETE FROM revision`],
    ['a release', `UPDATE release SET title = 'Another'`],
    ['the audit log', `UPDATE audit_event SET actor_id = 'usr_lea_lead'`],
    ['the audit log, by leaving out', `DELETE FROM audit_event`],
    ['the audit log, all of it', `TRUNCATE audit_event`],
    ['who edited what', `UPDATE change_event SET actor_id = 'usr_lea_lead'`],
    ['a review', `UPDATE review SET reviewer_id = 'usr_lea_lead'`],
    ['reviews, by leaving out', `DELETE FROM review`],
    ['a change set, by leaving out', `DELETE FROM change_set`],
    ['what change sets do, all of it', `TRUNCATE "change"`],
  ])('lets nobody change %s', async (_, sql) => {
    await expect(run(sql)).rejects.toThrow(
      /Rows of \w+ (?:are never changed or removed|change only with a release)\.|permission denied for table/,
    );
  });

  test('keeps a closed change set as it is, and what it does, in whatever way somebody comes', async () => {
    const [closed, open] = [await stored('WITHDRAWN'), await stored('DRAFT')];
    for (const sql of [
      `UPDATE change_set SET status = 'DRAFT' WHERE number = ${closed}`,
      `UPDATE change_set SET title = 'Another' WHERE number = ${closed}`,
      `UPDATE "change" SET draft = base WHERE change_set_number = ${closed}`,
      `DELETE FROM "change" WHERE change_set_number = ${closed}`,
      `UPDATE "change" SET change_set_number = ${open} WHERE change_set_number = ${closed}`,
      `DELETE FROM "change" WHERE change_set_number = ${open};
       UPDATE "change" SET change_set_number = ${open} WHERE change_set_number = ${closed}`,
      `UPDATE "change" SET change_set_number = ${closed} WHERE change_set_number = ${open}`,
      `INSERT INTO change_event SELECT change_set_number, 2, actor_id, at, subject_id, edit, inverse, undoes
       FROM change_event WHERE change_set_number = ${closed}`,
    ]) {
      await expect(run(sql), sql).rejects.toThrow(`Change set ${closed} is closed for good.`);
    }
    await expect(
      run(`UPDATE change_set SET status = 'PUBLISHED', published_release = 1 WHERE number = ${open}`),
    ).rejects.toThrow(`Release 1 does not publish change set ${open}.`);
    expect(await database.changes.ofSet(open)).toHaveLength(changes.length);
  });

  test('is not deceived by a temporary table of the name of one of ours', async () => {
    const { entries } = await database.changeSets.list({ statuses: ['PUBLISHED'] }, { first: 1 });
    const number = entries[0]?.number ?? 0;
    const review = `INSERT INTO review (id, change_set_number, reviewer_id, roles, verdict, text, head_hash, covered, at)
      VALUES ('rev_own', ${number}, '${AUTHOR.id}', '{EDITOR}', 'APPROVE', '', '', '{}', now())`;
    await expect(
      run(
        `CREATE TEMPORARY TABLE change_event (change_set_number int, actor_id text) ON COMMIT DROP; ${review}`,
      ),
    ).rejects.toThrow('wrote a part of change set');
  });

  test('takes a release of an approved change set, which is whole afterwards', async () => {
    const { release } = await publishAsChangeSet(database, {
      ...published,
      concepts: [pain, renamed, cramp],
    });
    expect(release).toMatchObject({ number: 2, changeSet: expect.any(Number) });
    expect(await database.releases.current()).toEqual(release);
    expect(await database.changeSets.find(release.changeSet ?? 0)).toMatchObject({
      status: 'PUBLISHED',
      publishedRelease: 2,
    });
    expect(await verifyDatabase(database)).toEqual([]);
  });
});

describe('on a server, the role of the application', () => {
  test('owns nothing: it makes, alters and empties no table, and turns no trigger off', async () => {
    const place = await throwawayDatabase('server', inject('testDatabases'));
    const connection = await connect(place.options);
    const adapter = await connection.adapter.connect();
    for (const sql of [
      'CREATE TABLE mine (id int)',
      'ALTER TABLE audit_event DISABLE TRIGGER USER',
      'ALTER TABLE release ADD COLUMN mine int',
      'DROP TABLE viewed',
      'TRUNCATE notification',
      'DROP FUNCTION approvals_of',
      'CREATE OR REPLACE FUNCTION public.approvals_of(int, text[]) RETURNS bigint LANGUAGE sql AS $$ SELECT 9 $$',
      'UPDATE _prisma_migrations SET finished_at = NULL',
      `SET session_replication_role = 'replica'`,
    ]) {
      await expect(adapter.executeScript(sql), sql).rejects.toThrow(/permission denied|must be owner/);
    }
    await connection.close();
    await place.remove();
  });
});
