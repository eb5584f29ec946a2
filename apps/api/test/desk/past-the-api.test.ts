import { openDatabase, verifyDatabase } from '@symptograph/db';
import pg from 'pg';
import { expect, test } from 'vitest';
import { small, smallPack } from '../small-pack.ts';
import { newDatabase } from '../start-test-api.ts';
import { approvedSet, setField } from './approved-set.ts';
import { createSet, editSet, publish, review, submit } from './desk-requests.ts';
import { STAFF } from './staff.ts';
import { startDesk } from './start-desk.ts';

const { sciatica } = small;

/** SQL that makes a release of a change set, or of none, out of the last one. */
const release = (changeSet: number | null) => `
  INSERT INTO release SELECT (jsonb_populate_record(r, jsonb_build_object(
    'number', r.number + 1, 'id', 'rel_0000000000000000000000FRGD', 'previous_hash', r.hash,
    'hash', repeat('a', 64), 'change_set_number', ${changeSet}))).*
  FROM release r ORDER BY r.number DESC LIMIT 1`;

/** What the application's role might try by SQL, on a change set that an editor wrote and submitted. */
const attempts = (number: number): readonly (readonly [what: string, sql: string, refusal: RegExp])[] => [
  [
    'approving one’s own set',
    `INSERT INTO review SELECT 'rev_forged', number, '${STAFF.editor.id}', '{EDITOR}', 'APPROVE', '', head_hash,
       (SELECT array_agg(patch_hash) FROM change WHERE change_set_number = number), NULL, now()
     FROM change_set WHERE number = ${number}`,
    /wrote a part of change set/,
  ],
  ['rewriting who wrote it', `UPDATE change_event SET actor_id = '${STAFF.viewer.id}'`, /permission denied/],
  ['rewriting the audit log', `UPDATE audit_event SET actor_id = '${STAFF.viewer.id}'`, /permission denied/],
  ['shortening the audit log', 'DELETE FROM audit_event', /permission denied/],
  ['taking a review away', 'DELETE FROM review', /permission denied/],
  ['emptying a table of releases', 'TRUNCATE release CASCADE', /permission denied/],
  ['rewriting a release', `UPDATE release SET title = 'Mine'`, /permission denied/],
  [
    'changing what is published',
    `UPDATE concept SET name = 'Mine' WHERE id = '${sciatica.id}'`,
    /Rows of concept change only with a release/,
  ],
  [
    'calling it published',
    `UPDATE change_set SET status = 'PUBLISHED', published_release = 2 WHERE number = ${number}`,
    /Release 2 does not publish change set/,
  ],
  ['publishing it as it is', release(number), /is IN_REVIEW, not approved/],
  [
    'publishing it without approvals',
    `UPDATE change_set SET status = 'APPROVED' WHERE number = ${number}; ${release(number)}`,
    /lacks an approval by EDITOR/,
  ],
  ['publishing past all change sets', release(null), /needs a change set with its approvals/],
];

test('past the API, the application’s own role approves nothing of its writer, edits no log and publishes nothing around the gate', async () => {
  const place = await newDatabase('server');
  const desk = await startDesk({ place, packs: [smallPack()] });
  const first = await approvedSet(desk, 'The first', setField(sciatica.id, 'commonness', 'RARE'));
  expect(await publish(desk.as('publisher'), first)).toMatchObject({ number: 2 });
  const { number } = await createSet(desk.as('editor'), 'Mine');
  await editSet(desk.as('editor'), { changeSet: number, ifHead: 0 }, [setField(sciatica.id, 'name', 'mine')]);
  expect(await submit(desk.as('editor'), number)).toMatchObject({ status: 'IN_REVIEW' });
  await desk.stop();

  const client = new pg.Client(place.options.url);
  await client.connect();
  for (const [what, sql, refusal] of attempts(number)) {
    await expect(client.query(`BEGIN; ${sql}; COMMIT`), what).rejects.toThrow(refusal);
    await client.query('ROLLBACK');
  }
  await client.end();
  const database = await openDatabase(place.options);
  expect(await verifyDatabase(database)).toEqual([]);
  expect(await database.releases.current()).toMatchObject({ number: 2, changeSet: first });
  await database.close();
  await place.remove();
});

test('what an edit in review raised is what the database counts approvals against', async () => {
  const place = await newDatabase('server');
  const desk = await startDesk({ place, packs: [smallPack()] });
  const editor = desk.as('editor');
  const { number } = await createSet(editor, 'Raised in review');
  await editSet(editor, { changeSet: number, ifHead: 0 }, [setField(sciatica.id, 'name', 'mine')]);
  expect((await submit(editor, number)).requirement.needs).toEqual([{ role: 'EDITOR', count: 1 }]);
  const raised = await editSet(editor, { changeSet: number, ifHead: 1 }, [
    setField(sciatica.id, 'mustNotMiss', true),
  ]);
  await review(desk.as('editor2'), raised, 'APPROVE');
  expect(await publish(desk.as('publisher'), number)).toMatchObject({ code: 'BLOCKED' });
  expect(await review(desk.as('clinician'), raised, 'APPROVE')).toMatchObject({ status: 'APPROVED' });
  expect(await publish(desk.as('publisher'), number)).toMatchObject({ number: 2 });
  await desk.stop();

  const database = await openDatabase(place.options);
  const { requirement } = (await database.changeSets.find(number)) ?? {};
  expect(requirement).toMatchObject({ tier: 2, needs: [{ role: 'CLINICIAN', count: 1 }] });
  expect(await verifyDatabase(database)).toEqual([]);
  await database.close();
  await place.remove();
});
