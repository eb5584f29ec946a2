import { afterAll, beforeAll, expect, test } from 'vitest';
import { setField } from './desk/approved-set.ts';
import { createSet, editSet } from './desk/desk-requests.ts';
import { startDesk, type TestDesk } from './desk/start-desk.ts';
import { heldProver } from './held-prover.ts';
import { diffQuery } from './rule-diffs.ts';
import { ruled, ruledPack } from './ruled-pack.ts';

const prover = heldProver();
let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [ruledPack()], prover });
});
afterAll(async () => {
  await prover.stop();
  await desk.stop();
});

const READING = '{ statistics { release } rule(slug: "clot") { urgency } }';
const READ = { statistics: { release: 1 }, rule: { urgency: 'SAME_DAY' } };

test('who asks for something else is answered before a proof that was asked for earlier is worked out', async () => {
  const { api, as } = desk;
  const editor = as('editor');
  const { number } = await createSet(editor, 'Less urgent');
  const answered: string[] = [];
  const told =
    (what: string) =>
    <Answer>(answer: Answer): Answer => {
      answered.push(what);
      return answer;
    };

  const proposed = { ...ruled.clot, then: { ...ruled.clot.then, urgency: 'ROUTINE' } };
  const proved = api.ask(diffQuery, { to: { rules: [proposed] } }).then(told('a proposal'));
  const judged = editSet(editor, { changeSet: number, ifHead: 0 }, [
    setField(ruled.clot.id, 'then.urgency', 'ROUTINE'),
  ]).then(told('a change set'));
  await prover.asked;
  expect((await api.ask(READING).then(told('a read'))).data).toEqual(READ);
  const { data } = await editor('{ changeSets { nodes { number title } } }').then(told('the desk'));
  expect(data.changeSets.nodes).toEqual([{ number, title: 'Less urgent' }]);
  prover.letGo();

  expect((await proved).data).toMatchObject({ ruleDiff: { class: 'D', flips: [{}, {}] } });
  expect((await judged).requirement.ruleClass).toBe('D');
  expect(answered.slice(0, 2)).toEqual(['a read', 'the desk']);
  expect(answered.slice(2).toSorted()).toEqual(['a change set', 'a proposal']);
});
