import { aConcept, aGraph, aStatement } from '@symptograph/core/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from './open-database.ts';
import { changeAsOwner } from './testing/change-as-owner.ts';
import { publishAsChangeSet } from './testing/publish-changes.ts';
import { publishGraph } from './testing/publish-graph.ts';
import { AUTHOR, addPeople, CLINICIAN } from './testing/some-people.ts';
import {
  copiedDatabase,
  DATABASE_KINDS,
  type ThrowawayDatabase,
  throwawayDatabase,
} from './testing/test-databases.ts';
import { verifyDatabase } from './verify-database.ts';

const pain = aConcept('SYMPTOM', 1);
const clot = aConcept('CONDITION', 1, { name: 'Clot' });
const renamed = { ...clot, name: 'Deep vein thrombosis' };
const statement = aStatement('HAS_SYMPTOM', 1, { subject: clot, object: pain });

/** Changes made behind the program's back, and what they must be reported as. */
const TAMPERED = [
  [
    'a changed revision',
    'revision',
    `UPDATE revision SET data = jsonb_set(data, '{name}', '"Cramp"') WHERE release_number = 1 AND subject_id = '${clot.id}'`,
    [['REVISION_HASH', clot.id]],
  ],
  [
    'a changed revision with a hash to match',
    'revision',
    `UPDATE revision SET version = 9, hash = repeat('a', 64) WHERE release_number = 1 AND subject_id = '${pain.id}'`,
    [
      ['REVISION_HASH', pain.id],
      ['RELEASE_HASH', 'release 1'],
    ],
  ],
  [
    'a lost revision',
    'revision',
    `DELETE FROM revision WHERE release_number = 1 AND subject_id = '${clot.id}'`,
    [['RELEASE_HASH', 'release 1']],
  ],
  [
    'a published row that was renamed',
    'concept',
    `UPDATE concept SET name = 'Cramp' WHERE id = '${clot.id}'`,
    [['PUBLISHED', clot.id]],
  ],
  ['a published row that was lost', 'statement', `DELETE FROM statement`, [['PUBLISHED', statement.id]]],
  [
    'a published row that is unreadable',
    'statement',
    `UPDATE statement SET kind = 'RUMOURED'`,
    [['UNREADABLE', 'release 2']],
  ],
] as const;

/** The same where each release publishes a change set. */
const TAMPERED_AT_THE_DESK = [
  [
    'a changed entry of the audit log',
    'audit_event',
    `UPDATE audit_event SET details = '{}' WHERE seq = 1`,
    [['AUDIT', 'audit event 1']],
  ],
  [
    'a lost entry of the audit log',
    'audit_event',
    `DELETE FROM audit_event WHERE seq = 1`,
    [['AUDIT', 'audit event 2']],
  ],
  [
    'a draft that is another than the one that was reviewed',
    'change',
    `UPDATE change SET draft = jsonb_set(draft, '{name}', '"Cramp"') WHERE change_set_number = 2`,
    [
      ['CONTENT', clot.id],
      ['PATCH_HASH', clot.id],
    ],
  ],
  [
    'a lost change',
    'change',
    `DELETE FROM change WHERE change_set_number = 2`,
    [
      ['CONTENT', clot.id],
      ['APPROVALS', 'CS-2'],
    ],
  ],
  ['a lost approval', 'review', `DELETE FROM review WHERE change_set_number = 2`, [['APPROVALS', 'CS-2']]],
  [
    'an approval by who wrote a part',
    'change_event',
    `UPDATE change_event SET actor_id = '${CLINICIAN.id}' WHERE change_set_number = 2`,
    [['APPROVALS', 'CS-2']],
  ],
  [
    'a published change set that was opened again',
    'change_set',
    `UPDATE change_set SET status = 'APPROVED', published_release = NULL WHERE number = 2`,
    [['CHANGE_SET', 'CS-2']],
  ],
  [
    'a release that no longer names its change set',
    'release',
    `UPDATE release SET change_set_number = NULL WHERE number = 2`,
    [
      ['CHANGE_SET', 'release 2'],
      ['CHANGE_SET', 'CS-2'],
    ],
  ],
  [
    'a version that was left out',
    'revision',
    `UPDATE revision SET version = 5 WHERE release_number = 2`,
    [
      ['REVISION_HASH', clot.id],
      ['VERSION', clot.id],
    ],
  ],
] as const;

describe.each(DATABASE_KINDS)('verifying a database of the kind %s', (kind) => {
  let published: ThrowawayDatabase;

  beforeAll(async () => {
    published = await throwawayDatabase(kind, inject('testDatabases'));
    const database = await openDatabase(published.options);
    await publishGraph(database, aGraph([pain, clot], [statement]));
    await publishGraph(database, aGraph([pain, renamed], [statement]));
    await database.close();
  });
  afterAll(() => published.remove());

  const findingsAfter = async (table: string, sql: string) => {
    const place = await copiedDatabase(published, inject('testDatabases'));
    await changeAsOwner(place.options, table, sql);
    const reopened = await openDatabase(place.options);
    const findings = await verifyDatabase(reopened);
    await reopened.close();
    await place.remove();
    return findings.map(({ code, subject }) => [code, subject]);
  };

  test('nothing is found in an untouched database', async () => {
    expect(await findingsAfter('concept', 'SELECT 1')).toEqual([]);
  });

  test.each(TAMPERED)('%s is found', async (_, table, sql, expected) => {
    expect(await findingsAfter(table, sql)).toEqual(expected);
  });
});

describe('verifying what the desk published', () => {
  let published: ThrowawayDatabase;

  beforeAll(async () => {
    published = await throwawayDatabase('server', inject('testDatabases'));
    const database = await openDatabase(published.options);
    await addPeople(database, AUTHOR, CLINICIAN);
    await publishAsChangeSet(database, aGraph([pain, clot], [statement]));
    await publishAsChangeSet(database, aGraph([pain, renamed], [statement]));
    expect(await verifyDatabase(database)).toEqual([]);
    await database.close();
  });
  afterAll(() => published.remove());

  test.each(TAMPERED_AT_THE_DESK)('%s is found', async (_, table, sql, expected) => {
    const place = await copiedDatabase(published, inject('testDatabases'));
    await changeAsOwner(place.options, table, sql);
    const reopened = await openDatabase(place.options);
    const findings = await verifyDatabase(reopened);
    await reopened.close();
    await place.remove();
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual(expected);
  });

  test('what is published while it is read makes no finding', async () => {
    const place = await copiedDatabase(published, inject('testDatabases'));
    const [database, reader] = [await openDatabase(place.options), await openDatabase(place.options)];
    let isPublishing = true;
    const publishing = (async () => {
      for (let round = 1; round <= 10; round += 1) {
        const concept = { ...clot, name: `Clot ${round}` };
        await publishAsChangeSet(database, aGraph([pain, concept], [statement]));
      }
      isPublishing = false;
    })();
    const findings = [];
    while (isPublishing) findings.push(...(await verifyDatabase(reader)));
    await publishing;
    expect(findings).toEqual([]);
    await reader.close();
    await database.close();
    await place.remove();
  });
});
