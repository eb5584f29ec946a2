import { type Database, openDatabase, type Transaction } from '@symptograph/db';
import type { ThrowawayDatabase } from '@symptograph/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruled, ruledGraph, ruledPack } from '../ruled-pack.ts';
import { small } from '../small-pack.ts';
import { newDatabase } from '../start-test-api.ts';
import { approvedSet, setField } from './approved-set.ts';
import { createSet, editSet, publish, review, submit } from './desk-requests.ts';
import { STAFF } from './staff.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

let place: ThrowawayDatabase;
let desk: TestDesk;
/** As another process of the server has it. */
let other: Database;

beforeAll(async () => {
  place = await newDatabase('server');
  // Without the rule whose number no source backs.
  const rules = ruledGraph.rules.filter(({ id }) => id !== ruled.highFever.id);
  desk = await startDesk({ place, packs: [ruledPack({ rules })] });
  other = await openDatabase(place.options);
});
afterAll(async () => {
  await other.close();
  await desk.stop();
  await place.remove();
});

const AT = '2026-11-28T09:00:00.000Z';
const WAITING = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

/** Does something to a set after the API has judged it for a request, and before the request may write; what the request answers. */
function meanwhile<Answer>(
  changeSet: number,
  request: () => Promise<Answer>,
  done: (tx: Transaction) => Promise<void>,
): Promise<Answer> {
  return other
    .transact(async (tx) => {
      await tx.changeSets.lock(changeSet);
      const answer = request();
      const waiting = () => other.atOneMoment((select) => select(WAITING));
      await expect.poll(waiting, { timeout: 20_000 }).toHaveLength(1);
      await done(tx);
      return { answer };
    })
    .then(({ answer }) => answer);
}

/** An edit of the editor that waits for review. */
async function submitted(title: string, edit: object) {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, title);
  await editSet(editor, { changeSet: number, ifHead: 0 }, [edit]);
  return submit(editor, number);
}

test('two who approve at once complete the approvals between them', async () => {
  const set = await submitted('Less urgent', setField(ruled.clot.id, 'then.urgency', 'ROUTINE'));
  expect(set.requirement.needs).toContainEqual({ role: 'CLINICIAN', count: 2 });
  const covered = (await other.changes.ofSet(set.number)).map(({ patchHash }) => patchHash);
  const { id: reviewerId, roles } = STAFF.clinician;
  const approval = { changeSet: set.number, reviewerId, roles, covered, headHash: set.headHash, text: '' };
  const said = await meanwhile(
    set.number,
    () => review(desk.as('lead'), set, 'APPROVE'),
    (tx) =>
      tx.reviews.append({
        ...approval,
        id: 'rev_0000000000000000000000000A',
        verdict: 'APPROVE',
        interestsId: `int_${reviewerId.slice(4)}`,
        at: AT,
      }),
  );
  expect(said).toMatchObject({
    status: 'APPROVED',
    reviews: [{ standing: 'COUNTS' }, { standing: 'COUNTS' }],
  });
});

test('a title that is given while a set is reviewed stays', async () => {
  const { number, headHash } = await submitted('Before', setField(small.rest.id, 'name', 'a rest'));
  await meanwhile(
    number,
    () => review(desk.as('editor2'), { number, headHash }, 'APPROVE'),
    (tx) => tx.changeSets.save({ number, title: 'After' }),
  );
  expect(await other.changeSets.find(number)).toMatchObject({ title: 'After', status: 'APPROVED' });
});

test('a set is not published past a conversation that has to be settled first', async () => {
  const changeSet = await approvedSet(desk, 'Rest', setField(small.rest.id, 'name', 'bed rest'));
  const place = { subjectId: null, path: '', quote: '', isBlocking: true };
  const released = await meanwhile(
    changeSet,
    () => publish(desk.as('publisher'), changeSet),
    (tx) => tx.threads.open({ ...place, id: 'thr_0000000000000000000000000A', changeSet, createdAt: AT }),
  );
  expect(released).toMatchObject({ code: 'BLOCKED', obstacles: [{ code: 'NO_BLOCKING_THREAD' }] });
});
