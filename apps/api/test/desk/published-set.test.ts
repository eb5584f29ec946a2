import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruled, ruledPack } from '../ruled-pack.ts';
import { small } from '../small-pack.ts';
import { approvedSet, setField } from './approved-set.ts';
import { createSet, editSet, publish, resultOf, review, submit } from './desk-requests.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({
    packs: [ruledPack({ rules: [ruled.clot, ruled.embolism, ruled.plainCramp, ruled.clotScore] })],
  });
});
afterAll(() => desk.stop());

const WHAT_IT_DID = /* GraphQL */ `
  query ($n: Int!) {
    it: changeSet(number: $n) {
      requirement { ruleClass }
      changes { action sentence draft }
      witnesses(first: 100) { nodes { key sentence before after } }
      impact { rules { class witnessCount } }
      ruleDiff { class witnessCount }
    }
  }
`;

test('what a change set did is told for good, whatever was published since', async () => {
  const editor = desk.as('editor');
  const { number } = await createSet(editor, 'More urgent');
  await editSet(editor, { changeSet: number, ifHead: 0 }, [
    setField(ruled.clot.id, 'then.urgency', 'EMERGENCY_GO'),
    setField(small.sciatica.id, 'name', 'sciatic pain'),
  ]);
  const open = await resultOf(editor, WHAT_IT_DID, { n: number });
  expect(open.ruleDiff.witnessCount).toBeGreaterThan(0);
  await review(desk.as('clinician'), await submit(editor, number), 'APPROVE');
  const publisher = desk.as('publisher');
  expect(await publish(publisher, number)).toMatchObject({ number: 2 });
  expect(await resultOf(editor, WHAT_IT_DID, { n: number })).toEqual(open);
  const later = await approvedSet(
    desk,
    'Other names',
    setField(small.sciatica.id, 'name', 'pain of the nerve'),
    setField(small.rest.id, 'name', 'resting'),
  );
  expect(await publish(publisher, later)).toMatchObject({ number: 3 });
  expect(await resultOf(editor, WHAT_IT_DID, { n: number })).toEqual(open);

  const query = '{ condition(slug: "sciatica") { name } treatment(slug: "rest") { name } }';
  expect((await editor(query, {}, `?changeSet=${number}`)).data).toEqual({
    condition: { name: 'sciatic pain' },
    treatment: { name: small.rest.name },
  });
});
